package org.dutybearer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Method;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.OurWords;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.treaty.Correction;

/**
 * The words of the law in one language: what a provision requires, what can be said at each step with that step's hedge, what
 * each element is called and which question is asked where it is not known.
 */
public final class Law {
    private static final String RECOMMENDATION = ".recommend";

    private final Wording words;

    private Law(Wording words) {
        this.words = words;
    }

    /** Refuses a language in which the sentences of the ladder are not written. */
    public static Law in(Locale language) {
        return new Law(Wording.of(Law.class, "Law", language));
    }

    public String step(Step step) {
        return words.say("step." + step.number());
    }

    /** The same for one rule: a standard is never called breached. */
    public String step(Rule rule, Step step) {
        return rule.scope().form() == Scope.Form.STANDARD
                ? words.find("step." + step.number() + ".standard").orElseGet(() -> step(step))
                : step(step);
    }

    public String role(Role role) {
        return words.say("role." + role);
    }

    public String topic(Rule rule) {
        return words.say(rule.id() + ".topic");
    }

    /**
     * What a sentence of the ladder speaks of; every part is ready to stand in a sentence.
     *
     * @param either the persons as an alternative, such as "A or B"
     * @param all the persons together, such as "A and B"
     * @param many whether they are more than one
     * @param decidedBy who signed the decision, or which body took it; empty where software speaks
     * @param decidedOn the day of the decision, ready to print
     */
    public record Terms(
            String either,
            String all,
            boolean many,
            String dutyBearer,
            String dutyBearerName,
            Role role,
            String otherState,
            String otherStateName,
            String alleged,
            boolean ownAccount,
            String provision,
            String decidedBy,
            String decidedOn) {
        @Override
        public String toString() {
            return "Terms[" + role + "]";
        }
    }

    public String requires(Rule rule, Terms terms) {
        return fill(rule.id() + ".requires", terms).orElseThrow();
    }

    /** The ladder's sentence for this step, with its hedge. */
    public String saying(Rule rule, Step step, Terms terms) {
        String key = rule.id() + "." + step.number();
        String own = terms.ownAccount() ? ".own" : "";
        String many = terms.many() ? ".many" : "";
        return fill(key + own + many, terms)
                .or(() -> fill(key + own, terms))
                .or(() -> fill(key + many, terms))
                .or(() -> fill(key, terms))
                .or(() -> fill("say." + step.number(), terms))
                .orElseThrow(() -> new IllegalArgumentException("no sentence for " + key));
    }

    /** The same in one short sentence, for the head of a briefing; empty below "engaged". */
    public Optional<String> brief(Rule rule, Step step, Terms terms) {
        String brief = "brief." + step.number();
        return fill(rule.id() + "." + brief, terms)
                .or(() -> rule.scope().form() == Scope.Form.STANDARD
                        ? fill(brief + ".standard", terms)
                        : Optional.empty())
                .or(() -> fill(brief, terms));
    }

    private Optional<String> fill(String key, Terms t) {
        return words.find(
                key,
                t.either(),
                t.dutyBearer(),
                t.otherState(),
                t.alleged(),
                t.provision(),
                role(t.role()),
                t.otherStateName(),
                t.dutyBearerName(),
                t.all(),
                t.decidedBy(),
                t.decidedOn());
    }

    /** The first of the words that a rule cannot be told without and that is not written. */
    Optional<String> lacking(Rule rule) {
        var needed = new ArrayList<String>();
        needed.add(rule.id() + ".topic");
        needed.add(rule.id() + ".requires");
        for (Step step : Step.values()) if (rule.reaches(step)) needed.add(rule.id() + "." + step.number());
        for (Element element : rule.elements())
            if (find(rule, element, "").isEmpty()) needed.add(rule.id() + "." + element.id());
        return needed.stream().filter(key -> words.find(key).isEmpty()).findFirst();
    }

    public String element(Rule rule, Element element) {
        return find(rule, element, "").orElseGet(() -> words.say("element." + element.id()));
    }

    public Optional<String> question(Rule rule, Element element) {
        return find(rule, element, ".ask");
    }

    /** Words of the rule's own, else those that all elements of this name share. */
    private Optional<String> find(Rule rule, Element element, String what) {
        return words.find(rule.id() + "." + element.id() + what).or(() -> words.find("element." + element.id() + what));
    }

    /** What is not known, to stand in a list: "when the ill-treatment happened". */
    public Optional<String> missing(Rule rule, Element element) {
        return find(rule, element, ".missing");
    }

    public String notKnown(Rule rule, Element element) {
        return find(rule, element, ".not-known").orElseGet(() -> words.say("not-known"));
    }

    public String noAccount() {
        return words.say("no-account");
    }

    public String contradicted() {
        return words.say("contradicted");
    }

    /**
     * One piece of evidence as to one person, in words.
     *
     * @param boundOn the day to name where it is that the state was bound; asked for then only
     * @param detail a date, a charge or a group, ready to print and empty where unknown; asked for where one is named
     */
    public String told(
            Rule rule,
            Element element,
            Evidence evidence,
            Person person,
            Supplier<String> boundOn,
            Supplier<String> detail) {
        if (evidence.isDenied()) return denied(evidence);
        return switch (evidence.clause().kind()) {
            case BINDING -> bound(evidence.weight(), boundOn.get());
            case ASYLUM_CLAIM -> claim(((AsylumClaim) fact(evidence)).status());
            case CIRCUMSTANCE -> matter(((Circumstance) fact(evidence)).matter());
            case OFFICIAL_ACT ->
                official(evidence.weight(), ((Act) fact(evidence)).by().perpetrator());
            default -> evidence(rule, element, evidence, evidence.isOwnAccountOf(person), detail.get());
        };
    }

    private static Object fact(Evidence evidence) {
        return Objects.requireNonNull(evidence.fact(), () -> "no fact in " + evidence);
    }

    String evidence(Rule rule, Element element, Evidence evidence, boolean own, String detail) {
        String kind = "evidence." + evidence.clause().kind().word();
        String weight = kind + "." + evidence.weight();
        if (evidence.fact() instanceof Detention detention) return words.say(kind + "." + detention.kind());
        if (evidence.fact() instanceof Proceeding proceeding) {
            if (evidence.clause().unstated()) return words.say(kind + ".unstated");
            return proceeding.kind().map(k -> words.say(kind + "." + k)).orElseGet(() -> words.say(kind));
        }
        if (evidence.fact() instanceof Act act) {
            var special = words.find(rule.id() + "." + element.id() + "."
                    + evidence.clause().kind().word() + "." + act.type());
            if (special.isPresent()) return special.get();
            String undated = detail.isEmpty() ? ".undated" : "";
            return (own ? words.find(weight + ".own") : Optional.<String>empty())
                    .or(() -> words.find(weight + undated, detail, act(act)))
                    .or(() -> words.find(weight, detail, act(act)))
                    .or(() -> words.find(kind, detail, act(act)))
                    .orElseThrow(() -> new IllegalArgumentException("no words for " + weight));
        }
        return words.find(weight, detail)
                .or(() -> words.find(detail.isEmpty() ? kind + ".none" : kind, detail))
                .orElseGet(() -> words.say(kind, detail));
    }

    /** Sets an allegation apart from what is shown, in words as well as by its mark. */
    public String weighed(Weight weight, String said) {
        return words.find("weighed." + weight, said).orElse(said);
    }

    /** What is on record, as a clause: "Not brought promptly before a judge". */
    String matter(Matter matter) {
        return words.say("matter." + matter);
    }

    /** The words for a fact that a source says is not so, which its own words would turn into the opposite. */
    String denied(Evidence evidence) {
        return evidence.fact() instanceof Circumstance circumstance
                ? words.say("denied.matter", matter(circumstance.matter()))
                : words.say("denied");
    }

    /** A question of the general test. */
    public String question(Question question) {
        return words.say("general." + question.word());
    }

    /** The reason for an answer to the general test. */
    public String general(GeneralAnswer answer) {
        return words.say("general." + answer.question().word() + "." + answer.why(), answer.detail());
    }

    /** That the answer rests on own corrections of which the status of the treaty says nothing; empty where it rests on none. */
    public Optional<String> own(GeneralAnswer answer) {
        return answer.own().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "general." + answer.question().word() + ".own",
                        Correction.sources(answer.own(), words.language())));
    }

    public String caution(Caution caution) {
        return words.say("caution." + caution);
    }

    public String protects(Scope.Protects protects) {
        return words.say("protects." + protects);
    }

    /** What is usually asked of the state for this provision; a person may take it over. */
    public Optional<String> standardRecommendation(Rule rule) {
        return words.find(rule.id() + RECOMMENDATION);
    }

    /**
     * Whether these words are one of those as it stands, in whichever language: whoever took it over typed nothing, so that it holds
     * words of ours alone ({@link OurWords}).
     */
    public static boolean recommends(String words) {
        return Recommendations.WORDS.contains(words);
    }

    /** Gathered when first asked for. */
    private static final class Recommendations {
        static final Set<String> WORDS = Wording.languages().stream()
                .map(language -> in(language).words)
                .flatMap(words -> words.keys().stream()
                        .filter(key -> key.endsWith(RECOMMENDATION))
                        .map(words::say))
                .collect(Collectors.toUnmodifiableSet());
    }

    String claim(ClaimStatus status) {
        return words.say("evidence.asylum-claim." + status);
    }

    String official(Weight weight, Optional<Perpetrator> perpetrator) {
        String key = "evidence.official-act." + weight;
        return perpetrator
                .filter(p -> p != Perpetrator.UNKNOWN)
                .map(p -> words.say(key, words.say("perpetrator." + p)))
                .orElseGet(() -> words.say("evidence.official-act.ALLEGED.unknown"));
    }

    String bound(Weight weight, String day) {
        return words.say("evidence.treaty." + weight, day);
    }

    /** What was done, as a noun: the method where it is known, else the type. */
    public String act(Act act) {
        return act.method()
                .filter(m -> m != Method.OTHER)
                .map(m -> words.say("method." + m))
                .orElseGet(() -> act(act.type()));
    }

    public String act(ActType type) {
        return words.say("act." + type);
    }

    public String list(List<String> items) {
        return words.list(items);
    }
}
