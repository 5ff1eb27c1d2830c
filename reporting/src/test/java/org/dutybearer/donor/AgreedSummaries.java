package org.dutybearer.donor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dutybearer.casefile.ActType;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.donor.RecommendationsView.Over;
import org.dutybearer.donor.RightsView.Verification;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/** Invented summaries under an agreement: the third half-year of four, with something of everything that a report can tell. */
public final class AgreedSummaries {
    public static final ReportingPeriod AGREED = ReportingPeriod.parse("2025-01-01/2026-12-31");
    public static final ReportingPeriod FIRST = ReportingPeriod.parse("2025-01-01/2025-06-30");
    public static final ReportingPeriod SECOND = ReportingPeriod.parse("2025-07-01/2025-12-31");
    public static final ReportingPeriod THIRD = ReportingPeriod.parse("2026-01-01/2026-06-30");
    public static final LocalDate SNAPSHOT = LocalDate.of(2026, 7, 20);

    private static final Reported SUPPRESSED = Reported.empty(WhyEmpty.SUPPRESSED);
    private static final Reported NOT_APPLICABLE = Reported.empty(WhyEmpty.NOT_APPLICABLE);

    private final Locale language;
    private String organisation = "Example Rights Watch";
    private String explanation;
    private String number = "2024-017";
    private @Nullable List<DisaggregationView> disaggregation;

    private AgreedSummaries(Locale language) {
        this.language = language;
        this.explanation = in(
                "Two lawyers joined in February.",
                "Deux avocats ont rejoint l’équipe en février.",
                "Dos abogadas se incorporaron en febrero.",
                "انضمت محاميتان في شباط/فبراير.");
    }

    public static DonorSummary in(Locale language) {
        return new AgreedSummaries(language).summary();
    }

    public static AgreedSummaries with(Locale language) {
        return new AgreedSummaries(language);
    }

    public AgreedSummaries by(String organisation) {
        this.organisation = organisation;
        return this;
    }

    public AgreedSummaries explaining(String explanation) {
        this.explanation = explanation;
        return this;
    }

    public AgreedSummaries numbered(String number) {
        this.number = number;
        return this;
    }

    /** Tells people apart in as many categories. */
    public AgreedSummaries inCategories(int many) {
        disaggregation = IntStream.range(0, many)
                .mapToObj(at -> new DisaggregationView(
                        "OC1.2",
                        new Category(Dimension.GROUP, "GROUP_" + at, "Invented group " + at),
                        Reported.of(at),
                        Reported.of(2L * at)))
                .toList();
        return this;
    }

    public DonorSummary summary() {
        return new DonorSummary(
                organisation, THIRD, language, SNAPSHOT, figures(), recommendations(), outputs(), agreed());
    }

    private String in(String english, String french, String spanish, String arabic) {
        return switch (language.getLanguage()) {
            case "fr" -> french;
            case "es" -> spanish;
            case "ar" -> arabic;
            default -> english;
        };
    }

    private AgreedResults agreed() {
        return new AgreedResults(
                new AgreementView(
                        Key.parse("northlight-2024-017"),
                        1,
                        number,
                        in("Northlight Fund", "Fonds Northlight", "Fondo Northlight", "صندوق نورثلايت"),
                        "NLF",
                        in(
                                "Protection from forced return",
                                "Protection contre le renvoi forcé",
                                "Protección contra la devolución forzada",
                                "الحماية من الإعادة القسرية"),
                        AGREED,
                        List.of(CountryCode.parse("KAZ"), CountryCode.parse("KGZ")),
                        DacSector.parse("15160"),
                        Map.of(PolicyMarker.GENDER_EQUALITY, 1, PolicyMarker.DISABILITY, 0)),
                ReportKind.INTERIM,
                1,
                SmallNumbers.parse("5/1"),
                indicators(),
                results(),
                disaggregation != null ? disaggregation : categories(),
                rights(),
                quality(),
                changes(),
                definitions(),
                notes(),
                List.of(),
                List.of());
    }

    private List<IndicatorView> indicators() {
        return List.of(
                indicator(
                        "OC1.1",
                        ResultLevel.OUTCOME,
                        illTreated(),
                        person(),
                        Counted.PEOPLE,
                        Direction.DECREASE,
                        Reported.of(60),
                        "2024",
                        Reported.of(40),
                        SUPPRESSED,
                        Reported.of(140),
                        Reported.of(73),
                        ""),
                indicator(
                        "OC1.2",
                        ResultLevel.OUTCOME,
                        helped(),
                        person(),
                        Counted.PEOPLE,
                        Direction.INCREASE,
                        Reported.of(0),
                        "2024",
                        Reported.of(80),
                        Reported.of(90),
                        Reported.of(220),
                        Reported.of(265),
                        explanation),
                indicator(
                        "OC2.1",
                        ResultLevel.OUTCOME,
                        in(
                                "Recommendations met or partly met",
                                "Recommandations suivies, en tout ou en partie",
                                "Recomendaciones cumplidas, del todo o en parte",
                                "توصيات لُبّيت كليًا أو جزئيًا"),
                        in("recommendation", "recommandation", "recomendación", "توصية"),
                        Counted.RECOMMENDATIONS,
                        Direction.INCREASE,
                        NOT_APPLICABLE,
                        "",
                        Reported.of(10),
                        Reported.of(5),
                        Reported.of(30),
                        Reported.of(23),
                        ""),
                indicator(
                        "OP3.1",
                        ResultLevel.OUTPUT,
                        in(
                                "Hours of training given to partners",
                                "Heures de formation données aux partenaires",
                                "Horas de formación impartidas a organizaciones asociadas",
                                "ساعات تدريب قُدّمت للشركاء"),
                        in("hour", "heure", "hora", "ساعة"),
                        Counted.AS_ENTERED,
                        Direction.INCREASE,
                        Reported.of(new BigDecimal("12.5")),
                        "2023",
                        Reported.of(new BigDecimal("1600")),
                        Reported.of(new BigDecimal("1504.75")),
                        Reported.of(4000),
                        Reported.of(new BigDecimal("3620.25")),
                        ""),
                indicator(
                        "OP3.2",
                        ResultLevel.OUTPUT,
                        in("Trials observed", "Procès observés", "Juicios observados", "محاكمات جرت مراقبتها"),
                        in("trial", "procès", "juicio", "محاكمة"),
                        Counted.INTERVENTIONS,
                        Direction.INCREASE,
                        Reported.empty(WhyEmpty.NOT_COLLECTED),
                        "",
                        Reported.of(6),
                        Reported.of(0),
                        Reported.of(18),
                        Reported.of(7),
                        ""),
                indicator(
                        "IM4",
                        ResultLevel.IMPACT,
                        in(
                                "People who say that they feel safer",
                                "Personnes qui disent se sentir plus en sécurité",
                                "Personas que dicen sentirse más seguras",
                                "أشخاص يقولون إنهم أكثر شعورًا بالأمان"),
                        person(),
                        Counted.AS_ENTERED,
                        Direction.INCREASE,
                        NOT_APPLICABLE,
                        "",
                        NOT_APPLICABLE,
                        Reported.empty(WhyEmpty.WITHHELD),
                        NOT_APPLICABLE,
                        Reported.empty(WhyEmpty.NOT_COLLECTED),
                        ""));
    }

    private String illTreated() {
        return in(
                "People against whom ill-treatment is on record",
                "Personnes victimes de mauvais traitements enregistrés",
                "Personas contra las que constan malos tratos",
                "أشخاص سُجّلت ضدهم إساءة معاملة");
    }

    private String helped() {
        return in(
                "People who received legal help",
                "Personnes ayant reçu une aide juridique",
                "Personas que recibieron asistencia jurídica",
                "أشخاص تلقوا مساعدة قانونية");
    }

    private String person() {
        return in("person", "personne", "persona", "شخص");
    }

    private IndicatorView indicator(
            String code,
            ResultLevel level,
            String statement,
            String unit,
            Counted counted,
            Direction direction,
            Reported baseline,
            String baselineYear,
            Reported target,
            Reported actual,
            Reported cumulativeTarget,
            Reported cumulative,
            String explanation) {
        var share = actual.number().isEmpty()
                ? actual
                : target.number().isEmpty()
                        ? NOT_APPLICABLE
                        : Reported.of(actual.number()
                                .orElseThrow()
                                .divide(target.number().orElseThrow(), 4, RoundingMode.HALF_UP));
        return new IndicatorView(
                code,
                level,
                statement,
                unit,
                counted,
                direction,
                baseline,
                baselineYear,
                target,
                actual,
                cumulativeTarget,
                cumulative,
                share,
                share.number()
                        .map(of -> of.compareTo(BigDecimal.ONE) >= 0
                                ? IndicatorStatus.MET
                                : of.compareTo(new BigDecimal("0.75")) >= 0
                                        ? IndicatorStatus.NEARLY_MET
                                        : IndicatorStatus.NOT_MET)
                        .orElse(IndicatorStatus.NOT_ASSESSED),
                explanation,
                in(
                        "Counted from what is on record, each person once.",
                        "Compté d’après ce qui est enregistré, chaque personne une fois.",
                        "Contado según lo que consta, cada persona una vez.",
                        "يُحسب مما هو مسجّل، كل شخص مرة واحدة."));
    }

    private List<ResultView> results() {
        var results = new ArrayList<ResultView>();
        for (var of : indicators()) {
            var earlier = of.cumulative().number().isEmpty() ? of.cumulative() : Reported.of(34);
            var second = of.code().equals("OC1.1") ? SUPPRESSED : earlier;
            results.add(new ResultView(of.code(), FIRST, of.counted(), of.target(), earlier));
            results.add(new ResultView(of.code(), SECOND, of.counted(), of.target(), second));
            results.add(new ResultView(of.code(), THIRD, of.counted(), of.target(), of.actual()));
            if (of.code().equals("OC1.2")) {
                results.add(
                        new ResultView(of.code(), THIRD, Counted.PEOPLE_IN_GROUPS, NOT_APPLICABLE, Reported.of(48)));
                results.add(
                        new ResultView(of.code(), THIRD, Counted.GROUPS_OF_UNKNOWN_SIZE, NOT_APPLICABLE, SUPPRESSED));
            }
        }
        return results;
    }

    private List<DisaggregationView> categories() {
        return List.of(
                category(Dimension.SEX, "FEMALE", in("Women", "Femmes", "Mujeres", "إناث"), 52, 148),
                category(Dimension.SEX, "MALE", in("Men", "Hommes", "Hombres", "ذكور"), 38, 117),
                category(
                        Dimension.AGE,
                        "UNDER_18",
                        in("Under 18", "Moins de 18 ans", "Menores de 18", "دون 18"),
                        -1,
                        22),
                category(
                        Dimension.AGE,
                        "FROM_18_TO_29",
                        in("18 to 29", "18 à 29 ans", "18 a 29", "من 18 إلى 29"),
                        31,
                        90),
                category(
                        Dimension.AGE,
                        Category.UNKNOWN,
                        in("Not known", "Inconnu", "Se desconoce", "غير معروف"),
                        -1,
                        -1),
                category(Dimension.COUNTRY, "KAZ", CountryCode.parse("KAZ").name(language), 61, 180),
                category(Dimension.COUNTRY, "KGZ", CountryCode.parse("KGZ").name(language), 29, 85),
                category(
                        Dimension.AREA,
                        "KGZ/Osh Region",
                        in("Osh Region", "Région d’Och", "Región de Osh", "منطقة أوش"),
                        14,
                        40),
                category(Dimension.DISABILITY, "YES", in("Yes", "Oui", "Sí", "نعم"), -1, -1));
    }

    private static DisaggregationView category(Dimension dimension, String code, String label, int actual, int all) {
        return new DisaggregationView("OC1.2", new Category(dimension, code, label), count(actual), count(all));
    }

    private static Reported count(int many) {
        return many < 0 ? SUPPRESSED : Reported.of(many);
    }

    private static List<RightsView> rights() {
        return List.of(
                right("UDHR 5", null, null, 41, 110),
                right("UDHR 5", ActType.TORTURE, null, 12, 31),
                right("UDHR 5", ActType.TORTURE, Verification.VERIFIED, 7, 19),
                right("UDHR 5", ActType.TORTURE, Verification.ALLEGED, -1, 12),
                right("UDHR 9", ActType.ARBITRARY_DETENTION, null, 29, 79));
    }

    private static RightsView right(
            String right, @Nullable ActType type, @Nullable Verification verification, int actual, int all) {
        return new RightsView(ProvisionRef.parse(right), type, verification, count(actual), count(all));
    }

    private static List<QualityView> quality() {
        return List.of(
                new QualityView(
                        "OC1.2", QualityView.Quality.VERIFIED, Reported.of(81), Reported.of(new BigDecimal("0.9"))),
                new QualityView("OC1.2", QualityView.Quality.AGE_UNKNOWN, SUPPRESSED, SUPPRESSED),
                new QualityView("OC1.2", QualityView.Quality.LATE_ENTRIES, Reported.of(6), NOT_APPLICABLE));
    }

    private List<ChangeView> changes() {
        return List.of(
                new ChangeView(
                        "OP3.1",
                        FIRST,
                        Counted.AS_ENTERED,
                        Reported.of(47),
                        Reported.of(44),
                        ChangeView.Why.CORRECTION,
                        in(
                                "Three were counted twice.",
                                "Trois avaient été comptées deux fois.",
                                "Tres se contaron dos veces.",
                                "حُسبت ثلاث منها مرتين.")),
                new ChangeView(
                        "OC1.2", SECOND, Counted.PEOPLE, SUPPRESSED, Reported.of(34), ChangeView.Why.LATE_ENTRIES, ""));
    }

    private List<IndicatorDefinitionView> definitions() {
        return indicators().stream()
                .map(of -> new IndicatorDefinitionView(
                        of.code(),
                        of.statement(),
                        of.unit(),
                        of.counted(),
                        of.counted() == Counted.PEOPLE ? "people-ill-treated" : "",
                        of.method(),
                        of.code().equals("OC1.2")
                                ? List.of(Dimension.SEX, Dimension.AGE, Dimension.COUNTRY)
                                : List.of()))
                .toList();
    }

    private List<NoteView> notes() {
        return List.of(
                new NoteView(
                        NoteView.Note.WHO_IS_COUNTED,
                        in(
                                "Only people who agreed that donors may be told of them are counted.",
                                "Seules sont comptées les personnes qui ont accepté que les bailleurs en soient"
                                        + " informés.",
                                "Solo se cuenta a las personas que aceptaron que se informe a los donantes.",
                                "لا يُحسب إلا من وافق على إبلاغ الجهات المانحة عنه.")),
                new NoteView(
                        NoteView.Note.SMALL_NUMBERS,
                        in(
                                "Counts of one to four people are suppressed, and others so that nobody can work them"
                                        + " out.",
                                "Les nombres de une à quatre personnes sont supprimés, ainsi que d’autres pour qu’on"
                                        + " ne puisse les déduire.",
                                "Se suprimen los números de una a cuatro personas, y otros para que nadie pueda"
                                        + " deducirlos.",
                                "تُحجب أعداد الأشخاص من واحد إلى أربعة، وأعداد أخرى كي لا يستنتجها أحد.")));
    }

    private static List<FigureView> figures() {
        return List.of(
                FigureView.of(Measure.CASES, 31),
                FigureView.of(Measure.RECOMMENDATIONS_MADE, 46),
                FigureView.of(Measure.RECOMMENDATIONS_MET, 9),
                FigureView.of(Measure.RECOMMENDATIONS_PARTLY_MET, 14),
                FigureView.of(Measure.RECOMMENDATIONS_NOT_MET, 16),
                FigureView.of(Measure.RECOMMENDATIONS_WITHOUT_REPLY, 7),
                new FigureView(Measure.SHARE_MET, new BigDecimal("0.1957"), null),
                FigureView.of(Measure.PUBLICATIONS, 2),
                FigureView.of(Measure.PUBLICATIONS_IN_PERIOD, 1));
    }

    private static List<RecommendationsView> recommendations() {
        return List.of(
                recommended("KAZ", Over.ALL_RIGHTS, null, new Outcomes(5, 8, 10, 4)),
                recommended("KAZ", Over.ONE_RIGHT, "CAT 3(1)", new Outcomes(2, 4, 6, 1)),
                recommended("KGZ", Over.ALL_RIGHTS, null, new Outcomes(4, 6, 6, 3)),
                recommended("KGZ", Over.NO_RIGHT_NAMED, null, new Outcomes(0, 0, 1, 0)));
    }

    private static RecommendationsView recommended(String state, Over over, @Nullable String right, Outcomes outcomes) {
        return new RecommendationsView(
                CountryCode.parse(state), over, right == null ? null : ProvisionRef.parse(right), outcomes);
    }

    private static List<OutputView> outputs() {
        return List.of(
                new OutputView(IndexNumber.parse("EUR 57/2222/2025"), YearMonth.of(2025, 12), false),
                new OutputView(IndexNumber.parse("EUR 57/1111/2026"), YearMonth.of(2026, 3), true));
    }
}
