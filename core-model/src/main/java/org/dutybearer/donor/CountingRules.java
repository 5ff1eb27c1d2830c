package org.dutybearer.donor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/** The counting rules that indicators are computed by, under one version. */
public record CountingRules(String version, List<CountingRule> rules) {
    private static final class Shipped {
        static final CountingRules RULES = read();
    }

    public CountingRules {
        Objects.requireNonNull(version, "version");
        rules = List.copyOf(rules);
    }

    /** The rules in the jar; read once. */
    public static CountingRules shipped() {
        return Shipped.RULES;
    }

    public Optional<CountingRule> rule(Key key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** The rule an indicator was agreed by: one that is gone since is refused, because no other may take its place. */
    CountingRule the(Key key) {
        return rule(key).orElseThrow(() -> new Refusal(Reason.RULE_FAULTY, key));
    }

    private static CountingRules read() {
        String version = "";
        var rules = new ArrayList<CountingRule>();
        for (String line : lines("counting-rules.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("version "))
                version = line.substring("version ".length()).strip();
            else rules.add(CountingRule.parse(line.strip() + ".txt", lines(line.strip() + ".txt")));
        }
        return new CountingRules(version, rules);
    }

    private static List<String> lines(String name) {
        var resource = "rules/" + name;
        try (InputStream in = Objects.requireNonNull(CountingRules.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
