package org.dutybearer.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Consent;
import org.dutybearer.person.Person;
import org.dutybearer.source.Source;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema is the truth: another validator, which knows nothing of our reader, must judge every file alike. */
class SchemaTest {
    private static final JsonNode PUBLISHED = published();
    private static final JsonSchema JUDGE =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(PUBLISHED);

    /** Enumerations that are not a case file's own to choose. */
    private static final List<Class<?>> DERIVED = List.of(IndexNumber.Epoch.class, IndexNumber.Warning.class);

    private static final Map<String, String> NAMED_OTHERWISE = Map.of(
            "caseStatus", "Status",
            "nameKind", "Kind",
            "partOrder", "PartOrder");

    static Stream<Path> files() {
        return Stream.concat(Samples.all(), FaultyFile.all().map(FaultyFile::path));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readerAndSchemaAcceptAndRefuseTheSameFiles(Path path) throws IOException {
        byte[] content = Files.readAllBytes(path);
        Node file = new Tree(new Faults(), Schema.published().vocabulary()).read(content, Format.of(path, content));

        if (file != null) assertThat(ourFaults(file).isEmpty()).isEqualTo(judged(file));
    }

    @Test
    void readerAndSchemaAgreeOnFilesSpoiledAtRandom() throws IOException {
        var random = new Random(20241124);
        int refused = 0;
        for (Path sample : Samples.all().toList()) {
            byte[] content = Files.readAllBytes(sample);
            Node whole = Objects.requireNonNull(
                    new Tree(new Faults(), Schema.published().vocabulary()).read(content, Format.YAML));
            for (int i = 0; i < 400; i++) {
                Node spoiled = spoil(whole, random, 0);
                boolean accepted = judged(spoiled);
                if (!accepted) refused++;
                assertThat(ourFaults(spoiled).isEmpty())
                        .as("%s, spoiled for the %d. time: %s", sample, i, ourFaults(spoiled))
                        .isEqualTo(accepted);
            }
        }

        assertThat(refused).isBetween(200, 790);
    }

    @Test
    void everyPropertyIsDescribedAndShownByExample() {
        var faults = new ArrayList<String>();
        properties(PUBLISHED, "", faults);

        assertThat(faults).isEmpty();
    }

    @Test
    void everyExampleObeysTheRuleItStandsBeside() {
        var wrong = new ArrayList<String>();
        examples(PUBLISHED, "", wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyObjectIsClosed() {
        for (JsonNode object : PUBLISHED.findParents("properties"))
            assertThat(object.path("additionalProperties").isBoolean()
                            && !object.path("additionalProperties").asBoolean())
                    .as(object.path("description").asText())
                    .isTrue();
    }

    @Test
    void theSchemaHasEveryConstantOfTheDomainAndNoOther() throws Exception {
        var inSchema = new LinkedHashMap<String, List<String>>();
        for (String list : new TreeSet<>(Schema.published().lists()))
            inSchema.put(
                    NAMED_OTHERWISE.getOrDefault(list, Character.toUpperCase(list.charAt(0)) + list.substring(1)),
                    Schema.published().list(list));

        var inDomain = new LinkedHashMap<String, List<String>>();
        for (Class<?> type : domainEnumerations())
            inDomain.put(
                    type.getSimpleName(),
                    Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());

        assertThat(inSchema).containsExactlyInAnyOrderEntriesOf(inDomain);
    }

    @Test
    void aSchemaWordThatTheReaderDoesNotObeyIsNeverPassedOver() {
        var faults = new Faults();
        Node.Fields stricter = (Node.Fields) Objects.requireNonNull(new Tree(faults, Set.of())
                .read(
                        "{\"properties\": {\"title\": {\"type\": \"string\", \"format\": \"email\"}}}"
                                .getBytes(StandardCharsets.UTF_8),
                        Format.JSON));

        assertThat(catchThrowableOfType(IllegalStateException.class, () -> Schema.of(stricter)))
                .hasMessageContaining("format");
    }

    private static List<Class<?>> domainEnumerations() throws Exception {
        var found = new ArrayList<Class<?>>();
        for (Class<?> root : List.of(CaseFile.class, Consent.class, Person.class, Source.class, Statement.class)) {
            Path folder = Path.of(root.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(root.getPackageName().replace('.', '/'));
            for (Path file : FaultyFile.files(folder).toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".class") || name.equals("package-info.class")) continue;
                Class<?> type = Class.forName(root.getPackageName() + "." + name.replace(".class", ""));
                if (type.isEnum() && !DERIVED.contains(type)) found.add(type);
            }
        }
        return found;
    }

    private static List<Fault> ourFaults(Node file) {
        var faults = new Faults();
        Schema.published().check(file, faults, new Schema.Listener() {
            @Override
            public void part(String definition, Node.Fields part, Place place) {}

            @Override
            public void value(String definition, Node.Value value, Place place) {}
        });
        return faults.byLine();
    }

    private static boolean judged(Node file) {
        return JUDGE.validate(json(file)).isEmpty();
    }

    private static JsonNode json(Node node) {
        var json = JsonNodeFactory.instance;
        if (node instanceof Node.Fields fields) {
            var object = json.objectNode();
            fields.entries().forEach((name, value) -> object.set(name, json(value)));
            return object;
        }
        if (node instanceof Node.Items list) {
            var array = json.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        var value = (Node.Value) node;
        return switch (value.type()) {
            case STRING -> json.textNode(value.text());
            case INTEGER -> json.numberNode(Long.parseLong(value.text()));
            case NUMBER -> json.numberNode(new BigDecimal(value.text()));
            case BOOLEAN -> json.booleanNode(Boolean.parseBoolean(value.text()));
            case NULL -> json.nullNode();
        };
    }

    /** Changes one thing somewhere in the file: takes away, adds, repeats, empties or writes another value. */
    private static Node spoil(Node node, Random random, int depth) {
        boolean here = depth > 0 && random.nextInt(4) == 0;
        if (node instanceof Node.Fields fields && !fields.entries().isEmpty()) {
            var entries = new LinkedHashMap<>(fields.entries());
            String name = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
            if (!here) entries.put(name, spoil(Objects.requireNonNull(entries.get(name)), random, depth + 1));
            else if (random.nextBoolean()) entries.remove(name);
            else entries.put(random.nextBoolean() ? "surplus" : "sources", value(random));
            return new Node.Fields(fields.line(), entries, fields.lines());
        }
        if (node instanceof Node.Items list && !list.items().isEmpty()) {
            var items = new ArrayList<>(list.items());
            int at = random.nextInt(items.size());
            if (!here) items.set(at, spoil(items.get(at), random, depth + 1));
            else if (random.nextInt(3) == 0) items.clear();
            else if (random.nextBoolean()) items.remove(at);
            else items.add(items.get(at));
            return new Node.Items(list.line(), items);
        }
        return value(random);
    }

    private static Node value(Random random) {
        String[] texts = {
            "", " ", "DENY", "person-1", "GEO", "2019-10", "2019-10-06", "2018-10/..", "ICCPR 9(1)", "\u0007"
        };
        return switch (random.nextInt(6)) {
            case 0 -> new Node.Value(1, Node.Type.INTEGER, Integer.toString(random.nextInt(4000) - 10));
            case 1 -> new Node.Value(1, Node.Type.BOOLEAN, "true");
            case 2 -> new Node.Value(1, Node.Type.NULL, "null");
            case 3 -> new Node.Items(1, List.of());
            default -> new Node.Value(1, Node.Type.STRING, texts[random.nextInt(texts.length)]);
        };
    }

    private static void properties(JsonNode schema, String path, List<String> faults) {
        schema.path("properties").properties().forEach(property -> {
            for (String word : List.of("description", "examples"))
                if (!property.getValue().has(word)) faults.add(path + "." + property.getKey() + ": no " + word);
        });
        schema.properties().forEach(inner -> {
            if (inner.getValue().isObject() && !inner.getKey().equals("examples"))
                properties(inner.getValue(), path + "." + inner.getKey(), faults);
        });
    }

    private static void examples(JsonNode schema, String path, List<String> wrong) {
        if (schema.path("examples").isArray()) {
            var rule = schema.deepCopy();
            ((ObjectNode) rule).set("$defs", PUBLISHED.get("$defs"));
            var judge = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(rule);
            for (JsonNode example : schema.get("examples"))
                if (!judge.validate(example).isEmpty()) wrong.add(path + ": " + example);
        }
        schema.properties().forEach(inner -> {
            if (inner.getValue().isObject()) examples(inner.getValue(), path + "." + inner.getKey(), wrong);
        });
    }

    private static JsonNode published() {
        try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(Schema.RESOURCE))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
