package org.dutybearer.interchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a file into nodes. It goes by the tokens and builds no object that a file could choose, so a tag has
 * nothing to call; anchors and aliases are refused where they stand, so there is nothing to multiply.
 */
final class Tree {
    /** Bytes; a case file of a thousand people has about half of it. */
    static final int SIZE_LIMIT = 2 * 1024 * 1024;

    /** The schema itself goes seven deep. */
    static final int DEPTH_LIMIT = 24;

    /** YAML reads {@code 007} and {@code 1_000} as numbers in one version and as words in the next; here they are words. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    private final Faults faults;
    private final Set<String> vocabulary;

    /** @param vocabulary the field names that may be repeated in a fault; others could be names of people */
    Tree(Faults faults, Set<String> vocabulary) {
        this.faults = faults;
        this.vocabulary = vocabulary;
    }

    /** The root of the file; null, with the reason among the faults, where it cannot be read to its end. */
    @Nullable
    Node read(byte[] content, Format format) {
        if (content.length > SIZE_LIMIT) {
            faults.add(Place.FILE, Fault.Kind.TOO_LARGE, Integer.toString(SIZE_LIMIT / 1024 / 1024));
            return null;
        }
        String text = decoded(content);
        if (text == null) return null;
        try (JsonParser parser = parser(text, format)) {
            if (parser.nextToken() == null) {
                faults.add(Place.FILE, Fault.Kind.NOTHING_IN_IT);
                return null;
            }
            Node root = node(parser, Place.FILE, 1);
            if (parser.nextToken() != null) faults.add(at(parser), Fault.Kind.SEVERAL_DOCUMENTS);
            return root;
        } catch (TooDeep e) {
            faults.add(e.place, Fault.Kind.TOO_DEEP, Integer.toString(DEPTH_LIMIT));
            return null;
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            int line = location == null ? 1 : Math.max(1, location.getLineNr());
            faults.add(new Place(line, ""), Fault.Kind.SYNTAX, format.name());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param out stays open */
    static void write(Node root, Format format, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(format, out)) {
            write(root, generator);
            if (format == Format.JSON) generator.writeRaw('\n');
        }
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        if (node instanceof Node.Fields fields) {
            generator.writeStartObject();
            for (var field : fields.entries().entrySet()) {
                generator.writeFieldName(field.getKey());
                write(field.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Node.Items list) {
            generator.writeStartArray();
            for (Node item : list.items()) write(item, generator);
            generator.writeEndArray();
        } else if (node instanceof Node.Value value) {
            switch (value.type()) {
                case STRING -> generator.writeString(value.text());
                case INTEGER -> generator.writeNumber(Long.parseLong(value.text()));
                case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(value.text()));
                case NUMBER, NULL -> throw new IllegalArgumentException("not in a case file: " + value.type());
            }
        }
    }

    private static JsonGenerator generator(Format format, OutputStream out) throws IOException {
        return switch (format) {
            case JSON ->
                new JsonFactory()
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .createGenerator(out, JsonEncoding.UTF8)
                        .setPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            case YAML ->
                YAMLFactory.builder()
                        .stringQuotingChecker(new PlainWords())
                        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                        .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .build()
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .createGenerator(out, JsonEncoding.UTF8);
        };
    }

    /** Quotes whatever some YAML reader, old or new, might take for more than words. */
    private static final class PlainWords extends StringQuotingChecker {
        private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} _,.;()/'’~?-]*");
        private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){1,2}[?~%]?|[0-9]{4}[?~%]");

        @Override
        public boolean needToQuoteName(String name) {
            return isReservedKeyword(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            boolean plain =
                    WORDS.matcher(value).matches() || DATE.matcher(value).matches();
            return !plain || isReservedKeyword(value) || value.endsWith(" ");
        }
    }

    private static JsonParser parser(String text, Format format) throws IOException {
        JsonFactory factory = switch (format) {
            case JSON -> new JsonFactory();
            case YAML -> new YAMLFactory();
        };
        return factory.createParser(text);
    }

    private @Nullable String decoded(byte[] content) {
        int mark = Format.startsWithByteOrderMark(content) ? 3 : 0;
        var bytes = ByteBuffer.wrap(content, mark, content.length - mark);
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer text = strict.decode(bytes);
            return text.toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) if (content[i] == '\n') line++;
            faults.add(new Place(line, ""), Fault.Kind.NOT_UTF_8);
            return null;
        }
    }

    private Node node(JsonParser parser, Place place, int depth) throws IOException {
        if (depth > DEPTH_LIMIT) throw new TooDeep(place);
        refuseReferences(parser, place);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) return fields(parser, place, depth);
        if (token == JsonToken.START_ARRAY) return items(parser, place, depth);
        return value(parser, place, token);
    }

    private Node.Fields fields(JsonParser parser, Place place, int depth) throws IOException {
        int line = lineOf(parser);
        var entries = new LinkedHashMap<String, Node>();
        var lines = new LinkedHashMap<String, Integer>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = lineOf(parser);
            Place there = place.field(vocabulary.contains(name) ? name : "…", nameLine);
            parser.nextToken();
            Node value = node(parser, there, depth + 1);
            if (entries.putIfAbsent(name, value) != null) faults.add(there, Fault.Kind.DUPLICATE_FIELD);
            lines.putIfAbsent(name, nameLine);
        }
        return new Node.Fields(line, entries, lines);
    }

    private Node.Items items(JsonParser parser, Place place, int depth) throws IOException {
        int line = lineOf(parser);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY)
            items.add(node(parser, place.item(items.size(), lineOf(parser)), depth + 1));
        return new Node.Items(line, items);
    }

    private Node.Value value(JsonParser parser, Place place, JsonToken token) throws IOException {
        String text = parser.getText();
        Node.Type type = switch (token) {
            case VALUE_NUMBER_INT -> WHOLE_NUMBER.matcher(text).matches() ? Node.Type.INTEGER : Node.Type.STRING;
            case VALUE_NUMBER_FLOAT -> Node.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.Type.BOOLEAN;
            case VALUE_NULL -> Node.Type.NULL;
            default -> Node.Type.STRING;
        };
        if (type == Node.Type.STRING && holdsHalfACharacter(text)) faults.add(place, Fault.Kind.CHARACTER);
        return new Node.Value(lineOf(parser), type, text == null ? "" : text);
    }

    private void refuseReferences(JsonParser parser, Place place) throws IOException {
        if (!(parser instanceof YAMLParser yaml)) return;
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null) faults.add(place, Fault.Kind.ALIAS);
        if (yaml.getTypeId() != null) faults.add(place, Fault.Kind.TAG);
    }

    /** JSON can escape one half of a surrogate pair; no database and no font takes it. */
    private static boolean holdsHalfACharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Place at(JsonParser parser) {
        return new Place(lineOf(parser), "");
    }

    private static int lineOf(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static final class TooDeep extends IOException {
        private final transient Place place;

        TooDeep(Place place) {
            this.place = place;
        }
    }
}
