package org.dutybearer.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/** The rules by which cases are assessed, in the order in which a briefing tells them, under one version. */
public record RuleSet(String version, List<Rule> rules) {
    private static final String LIST = "rule-set.txt";

    private static @Nullable RuleSet shipped;

    public RuleSet {
        Objects.requireNonNull(version, "version");
        rules = List.copyOf(rules);
    }

    /** The rules in the jar; read once. Refuses, each time it is asked, a rule file that cannot be read. */
    public static synchronized RuleSet shipped() {
        if (shipped == null) shipped = read();
        return shipped;
    }

    /**
     * The rules of a folder that holds a list of them like the one in the jar, so that a lawyer sees what a change does before
     * anybody builds it in. Refuses the first file that is faulty, with its name, the line and the reason.
     */
    public static RuleSet read(Path folder) {
        return new Reading(name -> Files.readString(folder.resolve(name))).rules();
    }

    /** Those in the jar anew, for whoever wants to see them read. */
    static RuleSet read() {
        return new Reading(RuleSet::inTheJar).rules();
    }

    /** The rule for just this provision. */
    public Optional<Rule> rule(ProvisionRef provision) {
        return rules.stream().filter(r -> r.provision().equals(provision)).findFirst();
    }

    private static String inTheJar(String name) throws IOException {
        try (InputStream in = RuleSet.class.getResourceAsStream("rules/" + name)) {
            if (in == null) throw new NoSuchFileException(name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private interface Shelf {
        String text(String name) throws IOException;
    }

    private static final class Reading {
        private final Shelf shelf;
        private final Law law = Law.in(Locale.ENGLISH);
        private final Set<String> named = new LinkedHashSet<>();
        private final List<Rule> rules = new ArrayList<>();
        private @Nullable String version;

        Reading(Shelf shelf) {
            this.shelf = shelf;
        }

        RuleSet rules() {
            var list = lines(LIST, LIST, 1);
            for (int at = 1; at <= list.size(); at++) {
                String line = list.get(at - 1).trim();
                if (line.isEmpty() || line.startsWith("#")) continue;
                if (line.startsWith("version ")) {
                    if (version != null) throw faulty(LIST, at, "this line stands here already: 'version'");
                    version = line.substring("version ".length()).trim();
                } else {
                    if (!named.add(line)) throw faulty(LIST, at, "this rule stands here already: '" + line + "'");
                    add(line, at);
                }
            }
            if (version == null) throw faulty(LIST, list.size(), "missing: version");
            return new RuleSet(version, rules);
        }

        private void add(String name, int at) {
            String file = name + ".txt";
            var lines = lines(file, LIST, at);
            Rule rule = Rule.parse(file, lines);
            if (!rule.id().equals(name))
                throw faulty(file, line("rule", lines), "the file is named after another rule: '" + rule.id() + "'");
            if (TreatyRegister.shipped().treaty(rule.provision().treaty()).isEmpty())
                throw faulty(
                        file,
                        line("provision", lines),
                        "no treaty we hold: '" + rule.provision().treaty() + "'");
            law.lacking(rule).ifPresent(key -> {
                throw faulty(
                        file, line("rule", lines), "nothing is said of it yet: write '" + key + "' in each language");
            });
            rules.add(rule);
        }

        private static int line(String word, List<String> lines) {
            for (int at = 1; at <= lines.size(); at++) if (lines.get(at - 1).startsWith(word + " ")) return at;
            return 1;
        }

        /** @param from the file that names it, and where: told where there is no such file */
        private List<String> lines(String name, String from, int at) {
            try {
                return shelf.text(name).lines().toList();
            } catch (NoSuchFileException e) {
                throw faulty(from, at, "there is no file '" + name + "'");
            } catch (CharacterCodingException e) {
                throw faulty(name, 1, "it is not in UTF-8");
            } catch (IOException e) {
                throw faulty(name, 1, "it cannot be read");
            }
        }

        private static Refusal faulty(String file, int line, String reason) {
            return new Refusal(Reason.RULE_FAULTY, file, line, reason);
        }
    }
}
