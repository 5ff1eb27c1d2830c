package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dutybearer.assessment.Advice;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.casefile.Role;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Truth;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Stance;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * An invented briefing in which every word that a person could have written is a canary of its own, and so is every date but the
 * day of disclosure. What is not a canary is a state, a provision, a mark or an index number.
 */
public final class DonorBriefings {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final List<RecommendationView> recommendations = new ArrayList<>();
    private final List<PublicationView> publications = new ArrayList<>();
    private Audience audience = Audience.DONOR;
    private LocalDate day = DAY;
    private int canaries;

    private DonorBriefings() {}

    public static DonorBriefings aCase() {
        return new DonorBriefings();
    }

    public DonorBriefings asks(String state, @Nullable Mark mark, String... provisions) {
        var number = recommendations.size() + 1;
        recommendations.add(new RecommendationView(
                number,
                Key.parse(word()),
                CountryCode.parse(state),
                word(),
                word(),
                List.of(provisions).stream().map(ProvisionRef::parse).toList(),
                List.of(word()),
                mark,
                word(),
                exactDay(),
                word(),
                word()));
        return this;
    }

    public DonorBriefings published(String index, LocalDate date) {
        publications.add(new PublicationView(IndexNumber.parse(index), word(), word(), date, word()));
        return this;
    }

    public DonorBriefings madeFor(Audience other) {
        audience = other;
        return this;
    }

    public DonorBriefings disclosedOn(LocalDate other) {
        day = other;
        return this;
    }

    public Briefing brief() {
        var kyrgyzstan = CountryCode.parse("KGZ");
        var provision = ProvisionRef.parse("CAT 3(1)");
        var answer = new Answer(Mark.ALLEGED, word(), List.of(1));
        return new Briefing(
                new Heading(
                        CaseRef.parse("KGZ-1987-987"),
                        word(),
                        word(),
                        word(),
                        audience,
                        word(),
                        word(),
                        Locale.ENGLISH,
                        day,
                        exactDay(),
                        word(),
                        word(),
                        exactDay(),
                        List.of(new StateView(kyrgyzstan, word(), Role.REFUGE, word())),
                        List.of(word()),
                        word()),
                word(),
                new InBrief(word(), word(), word(), word(), Mark.NO_REPLY, word()),
                new AtAGlance(StateOfPlay.OPEN, word(), word(), 1, 0, List.of(), List.of()),
                List.of(new PersonView(
                        word(),
                        word(),
                        true,
                        word(),
                        word(),
                        List.of(new TopicView(word(), word(), answer)),
                        List.of(new Protection(Audience.DONOR, Protection.Shows.PSEUDONYM, word())))),
                List.of(new EventView(
                        ApproximateDate.parse("1987-09-08"),
                        exactDay(),
                        word(),
                        word(),
                        word(),
                        word(),
                        word(),
                        Mark.SHOWN,
                        false,
                        true,
                        word(),
                        List.of(1))),
                List.of(new StatementView(
                        Key.parse(word()),
                        kyrgyzstan,
                        word(),
                        word(),
                        word(),
                        Stance.DENY,
                        word(),
                        word(),
                        word(),
                        false,
                        List.of(),
                        List.of(1))),
                List.of(new ObligationView(
                        provision,
                        word(),
                        word(),
                        kyrgyzstan,
                        word(),
                        Role.REFUGE,
                        word(),
                        word(),
                        List.of(new SayingView(Step.AT_RISK, word(), List.of(word()), word(), word(), List.of(1))),
                        List.of(new ElementView(
                                word(),
                                word(),
                                false,
                                List.of(new PersonAnswer(word(), Truth.UNKNOWN, answer, word())))),
                        List.of(new GeneralQuestionView(
                                Question.BOUND,
                                word(),
                                List.of(new GeneralAnswerView(word(), Truth.UNKNOWN, word(), List.of(1))))),
                        List.of(word()),
                        List.of(word()),
                        false,
                        true,
                        word(),
                        1,
                        word(),
                        word())),
                List.of(new GroundView(
                        provision, word(), false, Step.NOT_ASSESSABLE, List.of(word()), List.of(word()))),
                recommendations,
                publications,
                List.of(),
                List.of(new SourceView(1, word(), IndexNumber.parse("EUR 58/987/1987"))),
                List.of(new QuestionView(word(), word())),
                new AdviceView(
                        List.of(new UngroundedView(1, Advice.Why.NOT_ENGAGED)),
                        List.of(new SuggestionView(
                                word(), provision, word(), kyrgyzstan, word(), Step.ENGAGED, List.of(word()), word())),
                        true),
                List.of(new Withheld(Part.PEOPLE, word(), word())),
                word(),
                List.of(new Use(Key.parse(word()), Datum.NAME)),
                List.of(),
                List.of(),
                null);
    }

    private String word() {
        return "canary" + ++canaries;
    }

    private static LocalDate exactDay() {
        return LocalDate.of(1987, 9, 8);
    }
}
