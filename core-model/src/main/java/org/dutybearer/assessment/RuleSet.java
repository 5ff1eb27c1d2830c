package org.dutybearer.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutybearer.treaty.ProvisionRef;

/** The rules by which cases are assessed, in the order in which a briefing tells them, under one version. */
public record RuleSet(String version, List<Rule> rules) {
    private static final class Shipped {
        static final RuleSet RULES = read();
    }

    public RuleSet {
        Objects.requireNonNull(version, "version");
        rules = List.copyOf(rules);
    }

    /** The rules in the jar; read once. */
    public static RuleSet shipped() {
        return Shipped.RULES;
    }

    /** The rule for just this provision. */
    public Optional<Rule> rule(ProvisionRef provision) {
        return rules.stream().filter(r -> r.provision().equals(provision)).findFirst();
    }

    /** Anew, for whoever wants to see it read. */
    static RuleSet read() {
        String version = "";
        var rules = new ArrayList<Rule>();
        for (String line : lines("rules/rule-set.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("version "))
                version = line.substring("version ".length()).trim();
            else rules.add(Rule.parse(line.trim() + ".txt", lines("rules/" + line.trim() + ".txt")));
        }
        return new RuleSet(version, rules);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream(resource), resource)) {
            try (Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()) {
                return lines.toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
