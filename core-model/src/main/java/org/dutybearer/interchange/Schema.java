package org.dutybearer.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The published schema, held against a file as read. It obeys the words of JSON Schema that the schema uses and no others, and
 * refuses to load one that uses more, so that nothing in it can be silently passed over.
 */
final class Schema {
    /** In the jar, beside this package. */
    static final String RESOURCE = "case-file.schema.json";

    static final String AGREEMENT_RESOURCE = "agreement.schema.json";

    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$id", "$defs", "title", "description", "examples");
    private static final Set<String> RULES = Set.of(
            "$ref",
            "type",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "items",
            "minItems",
            "uniqueItems",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "anyOf");

    private static final Schema PUBLISHED = load(RESOURCE, "caseFile");

    /** Held apart because most programs read no agreements. */
    private static final class Agreements {
        static final Schema PUBLISHED = load(AGREEMENT_RESOURCE, "agreement");
    }

    private final Node.Fields root;
    private final String format;
    private final Map<String, Node.Fields> definitions = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    /** @param format the field with the version of the format, by which the root is called too */
    private Schema(Node.Fields root, String format) {
        this.root = root;
        this.format = format;
        fieldsOf(root, "$defs").forEach((name, definition) -> definitions.put(name, fields(definition)));
        examine(root);
        definitions.values().forEach(this::examine);
    }

    static Schema of(Node.Fields root) {
        return new Schema(root, "caseFile");
    }

    static Schema published() {
        return PUBLISHED;
    }

    static Schema ofAgreements() {
        return Agreements.PUBLISHED;
    }

    private static Schema load(String resource, String format) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            var faults = new Faults();
            byte[] content = Objects.requireNonNull(in, resource).readAllBytes();
            Node read = new Tree(faults, Set.of()).read(content, Format.JSON);
            faults.refuseIfAny();
            return new Schema(fields(Objects.requireNonNull(read)), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every field name that the schema knows anywhere. */
    Set<String> vocabulary() {
        return Set.copyOf(vocabulary);
    }

    /** The values of a closed list, such as {@code stance}, in the order of the schema. */
    List<String> list(String definition) {
        return texts(Objects.requireNonNull(definitions.get(definition), definition), "enum");
    }

    /** The field names of a part, in the order in which they are written. */
    List<String> fieldsOf(String definition) {
        return List.copyOf(fieldsOf(definitions.getOrDefault(definition, root), "properties")
                .keySet());
    }

    Set<String> lists() {
        return definitions.entrySet().stream()
                .filter(e -> e.getValue().get("enum") != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Told of each part and value that the schema accepts, with the name of its rule under {@code $defs}. */
    interface Listener {
        void part(String definition, Node.Fields part, Place place);

        void value(String definition, Node.Value value, Place place);
    }

    void check(Node file, Faults faults, Listener listener) {
        new Check(faults, listener).hold(file, root, format, Place.FILE);
    }

    private void examine(Node.Fields schema) {
        for (var word : schema.entries().entrySet()) {
            if (ANNOTATIONS.contains(word.getKey())) continue;
            if (!RULES.contains(word.getKey()))
                throw new IllegalStateException("the schema uses a word that the reader does not obey: " + word.getKey()
                        + ", line " + word.getValue().line());
        }
        if (schema.get("$ref") != null
                && schema.entries().keySet().stream().filter(RULES::contains).count() > 1)
            throw new IllegalStateException("a $ref stands alone but for its description, line " + schema.line());
        String pattern = text(schema, "pattern");
        if (pattern != null) patterns.put(pattern, Pattern.compile(pattern));
        fieldsOf(schema, "properties").forEach((name, property) -> {
            vocabulary.add(name);
            examine(fields(property));
        });
        for (String inner : List.of("items", "additionalProperties", "propertyNames"))
            if (schema.get(inner) instanceof Node.Fields it) examine(it);
        if (schema.get("anyOf") instanceof Node.Items branches)
            for (Node branch : branches.items())
                if (!fields(branch).entries().keySet().equals(Set.of("required")))
                    throw new IllegalStateException("anyOf may only ask for fields, line " + branch.line());
    }

    private final class Check {
        private final Faults faults;
        private final Listener listener;

        Check(Faults faults, Listener listener) {
            this.faults = faults;
            this.listener = listener;
        }

        /** @param definition the name under {@code $defs} that the rule comes from; it decides how a fault is told */
        void hold(Node node, Node.Fields schema, String definition, Place place) {
            String ref = text(schema, "$ref");
            if (ref != null) {
                String name = ref.substring("#/$defs/".length());
                hold(node, Objects.requireNonNull(definitions.get(name), ref), name, place);
                return;
            }
            if (!hasType(node, schema)) {
                if (node instanceof Node.Value value && value.type() == Node.Type.NULL)
                    faults.add(place, Fault.Kind.EMPTY);
                else faults.add(place, Fault.Kind.WRONG_TYPE, String.join(", ", typesOf(schema)));
                return;
            }
            if (node instanceof Node.Items items) holdItems(items, schema, place);
            if (node instanceof Node.Fields fields) {
                holdFields(fields, schema, place);
                listener.part(definition, fields, place);
            }
            if (node instanceof Node.Value value && holdsValue(value, schema, definition, place))
                listener.value(definition, value, place);
        }

        private boolean holdsValue(Node.Value value, Node.Fields schema, String definition, Place place) {
            List<String> allowed = texts(schema, "enum");
            if (!allowed.isEmpty() && !allowed.contains(value.text())) {
                boolean version = place.path().equals(format);
                faults.add(
                        place,
                        version ? Fault.Kind.VERSION_UNKNOWN : Fault.Kind.NOT_IN_LIST,
                        String.join(", ", allowed));
                return false;
            }
            return switch (value.type()) {
                case STRING -> holdsText(value.text(), schema, definition, place);
                case INTEGER -> holdsNumber(Long.parseLong(value.text()), schema, place);
                case NUMBER, BOOLEAN, NULL -> true;
            };
        }

        private boolean holdsNumber(long number, Node.Fields schema, Place place) {
            long least = number(schema, "minimum", Long.MIN_VALUE);
            long most = number(schema, "maximum", Long.MAX_VALUE);
            if (number >= least && number <= most) return true;
            faults.add(place, Fault.Kind.OUT_OF_RANGE, Long.toString(least), Long.toString(most));
            return false;
        }

        private boolean holdsText(String text, Node.Fields schema, String definition, Place place) {
            int length = text.codePointCount(0, text.length());
            long most = number(schema, "maxLength", Long.MAX_VALUE);
            String pattern = text(schema, "pattern");
            if (length < number(schema, "minLength", 0)) faults.add(place, Fault.Kind.EMPTY);
            else if (length > most) faults.add(place, Fault.Kind.TOO_LONG, Long.toString(most));
            else if (pattern != null && !matches(pattern, text))
                faults.add(place, text.isBlank() ? Fault.Kind.EMPTY : toldAs(definition));
            else return true;
            return false;
        }

        private void holdItems(Node.Items list, Node.Fields schema, Place place) {
            if (list.items().size() < number(schema, "minItems", 0))
                faults.add(place, place.path().endsWith("grounds") ? Fault.Kind.NO_GROUNDS : Fault.Kind.EMPTY);
            boolean unique = "true".equals(text(schema, "uniqueItems"));
            Set<String> seen = new HashSet<>();
            int index = 0;
            for (Node item : list.items()) {
                Place there = place.item(index++, item.line());
                if (unique && !seen.add(canonical(item))) faults.add(there, Fault.Kind.REPEATED);
                if (schema.get("items") instanceof Node.Fields rule) hold(item, rule, "", there);
            }
        }

        private void holdFields(Node.Fields fields, Node.Fields schema, Place place) {
            Map<String, Node> known = fieldsOf(schema, "properties");
            for (String name : texts(schema, "required"))
                if (fields.get(name) == null)
                    faults.add(
                            place.field(name, fields.line()),
                            name.equals("grounds") ? Fault.Kind.NO_GROUNDS : Fault.Kind.MISSING_FIELD);
            if (fields.entries().size() < number(schema, "minProperties", 0)) faults.add(place, Fault.Kind.EMPTY);
            String names = schema.get("propertyNames") instanceof Node.Fields rule ? text(rule, "pattern") : null;
            fields.entries().forEach((name, value) -> {
                Place there = place.field(vocabulary.contains(name) ? name : "…", fields.lineOf(name));
                if (known.get(name) instanceof Node.Fields rule) hold(value, rule, "", there);
                else if (names != null && !matches(names, name)) faults.add(there, Fault.Kind.NOT_A_LANGUAGE);
                else if (schema.get("additionalProperties") instanceof Node.Fields rule)
                    hold(value, rule, "", place.field(name, fields.lineOf(name)));
                else faults.add(there, Fault.Kind.UNKNOWN_FIELD, String.join(", ", known.keySet()));
            });
            if (schema.get("anyOf") instanceof Node.Items branches
                    && branches.items().stream()
                            .noneMatch(
                                    branch -> fields.entries().keySet().containsAll(texts(fields(branch), "required"))))
                faults.add(place, Fault.Kind.NO_SOURCE);
        }

        private boolean matches(String pattern, String text) {
            return Objects.requireNonNull(patterns.get(pattern)).matcher(text).matches();
        }
    }

    private static Fault.Kind toldAs(String definition) {
        return switch (definition) {
            case "period" -> Fault.Kind.NOT_A_PERIOD;
            case "sector" -> Fault.Kind.NOT_A_SECTOR;
            case "indicatorCode", "shortForm" -> Fault.Kind.NOT_A_CODE;
            case "countingRule" -> Fault.Kind.RULE_UNKNOWN;
            case "key", "personKey", "sourceKey", "statementKey", "subjectKey" -> Fault.Kind.NOT_A_KEY;
            case "topic" -> Fault.Kind.NOT_A_TOPIC;
            case "date" -> Fault.Kind.NOT_A_DATE;
            case "day" -> Fault.Kind.NOT_A_DAY;
            case "state" -> Fault.Kind.NOT_A_STATE;
            case "language" -> Fault.Kind.NOT_A_LANGUAGE;
            case "script" -> Fault.Kind.NOT_A_SCRIPT;
            case "caseReference" -> Fault.Kind.NOT_A_CASE_REFERENCE;
            case "indexNumber" -> Fault.Kind.NOT_AN_INDEX_NUMBER;
            case "provision" -> Fault.Kind.NOT_A_PROVISION;
            case "url" -> Fault.Kind.NOT_AN_ADDRESS;
            case "fieldName" -> Fault.Kind.NOT_A_FIELD_NAME;
            default -> Fault.Kind.CHARACTER;
        };
    }

    private static boolean hasType(Node node, Node.Fields schema) {
        List<String> types = typesOf(schema);
        return types.isEmpty()
                || types.contains(typeOf(node))
                || (types.contains("number") && typeOf(node).equals("integer"));
    }

    private static String typeOf(Node node) {
        if (node instanceof Node.Fields) return "object";
        if (node instanceof Node.Items) return "array";
        return ((Node.Value) node).type().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> typesOf(Node.Fields schema) {
        String one = text(schema, "type");
        return one == null ? texts(schema, "type") : List.of(one);
    }

    private static String canonical(Node node) {
        if (node instanceof Node.Value value)
            return value.type() + ":" + value.text().length() + ":" + value.text();
        if (node instanceof Node.Items list)
            return list.items().stream().map(Schema::canonical).collect(Collectors.joining(",", "[", "]"));
        return ((Node.Fields) node)
                .entries().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + canonical(e.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static Node.Fields fields(Node node) {
        return (Node.Fields) node;
    }

    private static Map<String, Node> fieldsOf(Node.Fields schema, String word) {
        return schema.get(word) instanceof Node.Fields fields ? fields.entries() : Map.of();
    }

    private static @Nullable String text(Node.Fields schema, String word) {
        return schema.get(word) instanceof Node.Value value ? value.text() : null;
    }

    private static List<String> texts(Node.Fields schema, String word) {
        if (!(schema.get(word) instanceof Node.Items list)) return List.of();
        return list.items().stream().map(item -> ((Node.Value) item).text()).toList();
    }

    private static long number(Node.Fields schema, String word, long otherwise) {
        String text = text(schema, word);
        return text == null ? otherwise : Long.parseLong(text);
    }
}
