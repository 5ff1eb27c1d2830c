package org.dutybearer.samples;

import static java.util.Locale.ENGLISH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.assessment.Alleged;
import org.dutybearer.assessment.Assessment;
import org.dutybearer.assessment.Element;
import org.dutybearer.assessment.ElementFinding;
import org.dutybearer.assessment.Evidence;
import org.dutybearer.assessment.GeneralAnswer;
import org.dutybearer.assessment.Law;
import org.dutybearer.assessment.PersonFinding;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.assessment.Weight;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.StateInCase;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.treaty.FactSource;

/** Puts assessments into words for the team, which knows persons by the keys of the case file. */
final class Findings {
    private final CaseFile file;
    private final List<Finding> all = new ArrayList<>();
    private final Law law = Law.in(ENGLISH);
    private final Wording words = Wording.of(Law.class, "Law", ENGLISH);

    Findings(CaseFile file, List<Assessment> assessments) {
        this.file = file;
        for (Assessment assessment : assessments) add(assessment);
    }

    CaseFile file() {
        return file;
    }

    Law law() {
        return law;
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    private record Alike(Step step, Optional<Decision> decision, Finding.Told told) {}

    private void add(Assessment assessment) {
        Map<Alike, List<PersonFinding>> alike = new LinkedHashMap<>();
        for (PersonFinding finding : assessment.persons())
            alike.computeIfAbsent(
                            new Alike(finding.step(), finding.decided(), told(assessment, finding)),
                            a -> new ArrayList<>())
                    .add(finding);
        alike.forEach((a, findings) -> all.add(new Finding(
                assessment,
                keys(findings),
                a.step,
                law.step(assessment.rule(), a.step),
                sentence(law.saying(assessment.rule(), a.step, terms(assessment, findings)), keys(findings)),
                a.told,
                a.decision.map(Findings::decided).orElse(null),
                marks(assessment, findings))));
    }

    private static Finding.Decided decided(Decision decision) {
        return new Finding.Decided(
                english(decision.by()),
                decision.on().toString(),
                english(decision.reason()),
                keys(decision.information()).toList());
    }

    private static List<String> keys(List<PersonFinding> findings) {
        return findings.stream().map(f -> f.person().key().text()).toList();
    }

    /** A key stays as it is written. */
    private static String sentence(String said, List<String> keys) {
        return keys.stream().anyMatch(said::startsWith)
                ? said
                : said.substring(0, 1).toUpperCase(ENGLISH) + said.substring(1);
    }

    private static Map<String, String> marks(Assessment assessment, List<PersonFinding> findings) {
        var marks = new LinkedHashMap<String, String>();
        for (PersonFinding finding : findings) marks.put(finding.person().key().text(), assessment.mark(finding));
        return marks;
    }

    private Finding.Told told(Assessment assessment, PersonFinding finding) {
        var elements = finding.elements().stream()
                .map(e -> element(assessment, finding.person(), e))
                .toList();
        var general = finding.general().stream()
                .map(a -> new Finding.Answer(
                        a.question(), law.question(a.question()), a.truth(), law.general(a), sources(a)))
                .toList();
        var contradictions = elements.stream()
                .filter(Finding.ElementTold::contradicted)
                .map(e -> new Finding.Contradiction(e.id(), e.name() + ": " + law.contradicted()))
                .toList();
        return new Finding.Told(
                elements, general, missing(assessment, finding), contradictions, warnings(assessment, finding));
    }

    /** Questions to act on; an exception is for the state to show, and no question to the team. */
    private List<String> missing(Assessment assessment, PersonFinding finding) {
        Set<String> questions = new LinkedHashSet<>();
        for (Element element : finding.missing())
            law.question(assessment.rule(), element)
                    .or(() -> Optional.of(law.element(assessment.rule(), element) + ": what is on record about it?")
                            .filter(q -> element.question() != Question.EXCEPTION))
                    .ifPresent(questions::add);
        return List.copyOf(questions);
    }

    private List<String> warnings(Assessment assessment, PersonFinding finding) {
        Set<String> warnings = new LinkedHashSet<>(assessment.binding().status().warnings(ENGLISH));
        finding.cautions().forEach(c -> warnings.add(law.caution(c)));
        return List.copyOf(warnings);
    }

    private Finding.ElementTold element(Assessment assessment, Person person, ElementFinding found) {
        Set<Finding.Said> said = new LinkedHashSet<>();
        for (Evidence evidence : found.evidence())
            said.add(new Finding.Said(
                    what(assessment, found.element(), evidence, person),
                    evidence.weight(),
                    sources(assessment, evidence)));
        return new Finding.ElementTold(
                found.element().id(),
                law.element(assessment.rule(), found.element()),
                found.weight(),
                found.contradicted(),
                List.copyOf(said),
                law.notKnown(assessment.rule(), found.element()));
    }

    private static List<String> sources(Assessment assessment, Evidence evidence) {
        return switch (evidence.clause().kind()) {
            case BINDING ->
                assessment.binding().status().source().map(FactSource::key).stream()
                        .toList();
            default -> keys(evidence.information()).toList();
        };
    }

    private static List<String> sources(GeneralAnswer answer) {
        return Stream.concat(
                        keys(answer.information()),
                        answer.held().stream().map(held -> held.source().key()))
                .distinct()
                .toList();
    }

    private static Stream<String> keys(Iterable<Information> information) {
        var keys = new LinkedHashSet<String>();
        for (Information said : information) keys.add(said.source().key().text());
        return keys.stream();
    }

    private String what(Assessment assessment, Element element, Evidence evidence, Person person) {
        return law.told(
                assessment.rule(),
                element,
                evidence,
                person,
                () -> dayBound(assessment, evidence.weight()),
                () -> detail(evidence, person));
    }

    private static String dayBound(Assessment assessment, Weight weight) {
        return assessment
                .binding()
                .status()
                .effectiveSince()
                .filter(d -> weight == Weight.SHOWN)
                .orElse(assessment.day())
                .toString();
    }

    /** A date, a country or a group. A charge stands in its own words, which may hold a name, and is left in the file. */
    private String detail(Evidence evidence, Person person) {
        if (evidence.pattern() != null)
            return evidence.pattern()
                    .groupOf(person)
                    .map(g -> g.in(ENGLISH).orElseGet(g::original))
                    .orElse("");
        if (evidence.fact() instanceof Act)
            return evidence.date() == null ? "" : evidence.date().toString();
        if (evidence.fact() instanceof Entry entry) {
            return switch (evidence.clause().kind()) {
                case DIRECT_ENTRY -> entry.from().name(CountryCode.Form.WITH_ARTICLE, ENGLISH);
                case PRESENTATION ->
                    entry.presentation().map(p -> p.on().toString()).orElse("");
                default -> entry.date().map(ApproximateDate::toString).orElse("");
            };
        }
        return "";
    }

    private Law.Terms terms(Assessment assessment, List<PersonFinding> findings) {
        var keys = keys(findings);
        CountryCode other = file.states().stream()
                .filter(s -> s.role() == Role.ORIGIN)
                .map(StateInCase::state)
                .findFirst()
                .orElse(assessment.dutyBearer());
        var alleged = Alleged.of(findings);
        var decision = findings.get(0).decided();
        return new Law.Terms(
                words.alternatives(keys),
                words.list(keys),
                keys.size() > 1,
                assessment.dutyBearer().name(CountryCode.Form.WITH_ARTICLE, ENGLISH),
                assessment.dutyBearer().name(ENGLISH),
                assessment.role(),
                other.name(CountryCode.Form.WITH_ARTICLE, ENGLISH),
                other.name(ENGLISH),
                law.list(alleged.inWords(law)),
                alleged.own(),
                assessment.rule().provision().toString(),
                decision.map(Decision::by).map(Findings::english).orElse(""),
                decision.map(d -> d.on().toString()).orElse(""));
    }

    private static String english(Text text) {
        return text.in(ENGLISH).orElseGet(text::original);
    }
}
