package org.dutybearer.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dutybearer.core.Text;

/** One object of the file, asked for its fields by name. What has another type than is asked for counts as absent. */
record Part(Node.Fields fields, Place place, Locale language) {
    Optional<String> word(String name) {
        return fields.get(name) instanceof Node.Value value && value.type() != Node.Type.NULL
                ? Optional.of(value.text())
                : Optional.empty();
    }

    <T> Optional<T> value(String name, Function<String, T> parse) {
        return word(name).map(parse);
    }

    /** A field that the schema requires. */
    <T> T the(String name, Function<String, T> parse) {
        return value(name, parse).orElseThrow(() -> new IllegalArgumentException("missing: " + name));
    }

    <E extends Enum<E>> Optional<E> one(String name, Class<E> of) {
        return word(name).map(constant -> Enum.valueOf(of, constant));
    }

    <E extends Enum<E>> E the(String name, Class<E> of) {
        return the(name, constant -> Enum.valueOf(of, constant));
    }

    boolean says(String name) {
        return word(name).filter("true"::equals).isPresent();
    }

    Optional<Text> text(String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(this::asText);
    }

    Text theText(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("missing: " + name));
    }

    List<Text> texts(String name) {
        return items(name).stream().flatMap(item -> asText(item).stream()).toList();
    }

    private Optional<Text> asText(Node node) {
        if (node instanceof Node.Value value) return Optional.of(Text.of(language, value.text()));
        if (!(node instanceof Node.Fields languages)) return Optional.empty();
        var words = new LinkedHashMap<Locale, String>();
        languages.entries().forEach((tag, said) -> {
            if (said instanceof Node.Value value) words.put(Locale.forLanguageTag(tag), value.text());
        });
        return Optional.of(new Text(words));
    }

    /** The words of a text as they stand, whatever languages they claim to be in. */
    List<String> said(String name) {
        Node node = fields.get(name);
        if (node instanceof Node.Value value) return List.of(value.text());
        if (!(node instanceof Node.Fields languages)) return List.of();
        return languages.entries().values().stream()
                .filter(Node.Value.class::isInstance)
                .map(words -> ((Node.Value) words).text())
                .toList();
    }

    <T> List<T> values(String name, Function<String, T> parse) {
        return items(name).stream()
                .filter(Node.Value.class::isInstance)
                .map(item -> parse.apply(((Node.Value) item).text()))
                .toList();
    }

    Optional<Part> part(String name) {
        return fields.get(name) instanceof Node.Fields inner
                ? Optional.of(new Part(inner, placeOf(name), language))
                : Optional.empty();
    }

    Part thePart(String name) {
        return part(name).orElseThrow(() -> new IllegalArgumentException("missing: " + name));
    }

    List<Part> parts(String name) {
        var parts = new ArrayList<Part>();
        List<Node> items = items(name);
        for (int i = 0; i < items.size(); i++)
            if (items.get(i) instanceof Node.Fields inner)
                parts.add(new Part(inner, placeOf(name).item(i, inner.line()), language));
        return parts;
    }

    /** Where the field stands, or would stand. */
    Place placeOf(String name) {
        return place.field(name, fields.lineOf(name));
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    private List<Node> items(String name) {
        return fields.get(name) instanceof Node.Items list ? list.items() : List.of();
    }

    @Override
    public String toString() {
        return "Part[" + place.path() + "]";
    }
}
