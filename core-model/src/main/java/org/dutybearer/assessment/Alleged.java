package org.dutybearer.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dutybearer.casefile.Act;

/**
 * The acts by which an obligation is said to be breached as to persons, each once.
 *
 * @param own whether every one of them is told by the person it was done to, and by nobody else
 */
public record Alleged(List<Act> acts, boolean own) {
    public Alleged {
        acts = List.copyOf(acts);
    }

    public static Alleged of(List<PersonFinding> findings) {
        Set<Act> acts = new LinkedHashSet<>();
        boolean own = true;
        for (PersonFinding finding : findings)
            for (ElementFinding element : finding.elements()) {
                if (element.element().ofTheState()) continue;
                for (Evidence evidence : element.evidence()) {
                    if (evidence.clause().kind() != Clause.Kind.ACT || !(evidence.fact() instanceof Act act)) continue;
                    acts.add(act);
                    own &= evidence.isOwnAccountOf(finding.person());
                }
            }
        return new Alleged(List.copyOf(acts), own && !acts.isEmpty());
    }

    /** What was done, as nouns to stand in a list, each once. */
    public List<String> inWords(Law law) {
        return acts.stream().map(law::act).distinct().toList();
    }

    @Override
    public String toString() {
        return "Alleged[" + acts.size() + " acts]";
    }
}
