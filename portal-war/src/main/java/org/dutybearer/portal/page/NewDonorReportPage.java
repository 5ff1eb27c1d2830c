package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.donor.IndicatorLine;
import org.dutybearer.portal.donor.ReportDesk;
import org.dutybearer.portal.donor.ReportRequest;
import org.dutybearer.portal.donor.ReportRunDesk;
import org.jspecify.annotations.Nullable;

/** A report to a donor before it is made: of which period, in which languages, and why what is off its target is. */
@Named
@RequestScoped
public class NewDonorReportPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private AgreementDesk agreements;

    @Inject
    private ReportDesk reports;

    @Inject
    private ReportRunDesk desk;

    @Inject
    private Viewer viewer;

    private AgreementLine agreement;
    private List<IndicatorLine> indicators = List.of();
    private Map<String, Text> explained = Map.of();
    private String period = "";
    private String[] languages = new String[0];
    private boolean isLanguageMissing;
    private boolean isTooLong;

    @SuppressWarnings("NullAway.Init")
    protected NewDonorReportPage() {}

    @PostConstruct
    void open() {
        agreement = agreements.agreement(request.getParameter("agreement"), viewer.locale());
        indicators = agreements.indicators(agreement.reference(), viewer.locale());
        period = agreement.periods().stream()
                .findFirst()
                .map(ReportingPeriod::toString)
                .orElse("");
        languages = new String[] {viewer.language()};
        again().filter(wanted -> wanted.agreement().toString().equals(agreement.reference()))
                .ifPresent(this::fill);
    }

    /** What was chosen for a report, or for a making that came to nothing. */
    private Optional<ReportRequest> again() {
        var number = request.getParameter("again");
        if (number == null) return Optional.empty();
        return number.startsWith("Q")
                ? reports.wanted(reports.report(number).report().number())
                : Optional.of(desk.run(number).wanted());
    }

    private void fill(ReportRequest wanted) {
        period = wanted.period().toString();
        languages = wanted.languages().stream().map(Locale::toLanguageTag).toArray(String[]::new);
        explained = wanted.explanations();
    }

    /** Shows the page again, with a field for each language that is ticked now. */
    public void look() {
        isLanguageMissing = chosen().isEmpty();
    }

    public void prepare() throws IOException {
        isLanguageMissing = chosen().isEmpty();
        isTooLong = fields().stream().anyMatch(Field::isTooLong);
        if (isLanguageMissing || isTooLong) return;
        var wanted =
                new ReportRequest(Key.parse(agreement.reference()), ReportingPeriod.parse(period), chosen(), typed());
        var number = desk.prepare(wanted, viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.REPORT_RUN.path() + "?run=" + number);
    }

    private List<Locale> chosen() {
        return Arrays.stream(languages)
                .filter(ReportRequest.WRITTEN_IN::contains)
                .map(Locale::forLanguageTag)
                .toList();
    }

    private Map<String, Text> typed() {
        var words = new LinkedHashMap<String, Map<Locale, String>>();
        for (var field : fields())
            if (!field.words().isBlank())
                words.computeIfAbsent(field.indicator().code(), code -> new LinkedHashMap<>())
                        .put(
                                Locale.forLanguageTag(field.language()),
                                field.words().strip());
        var typed = new LinkedHashMap<String, Text>();
        words.forEach((code, each) -> typed.put(code, new Text(each)));
        return typed;
    }

    /** One for each indicator in each language that is ticked. */
    public List<Field> fields() {
        return indicators.stream()
                .flatMap(indicator -> chosen().stream().map(language -> field(indicator, language)))
                .toList();
    }

    private Field field(IndicatorLine indicator, Locale language) {
        var name = "explain-" + indicator.code() + "-" + language.toLanguageTag();
        var typed = request.getParameter(name);
        var before = Optional.ofNullable(explained.get(indicator.code())).flatMap(text -> text.in(language));
        return new Field(indicator, language.toLanguageTag(), name, typed == null ? before.orElse("") : typed);
    }

    public boolean isExplained() {
        return fields().stream().anyMatch(field -> !field.words().isBlank());
    }

    public AgreementLine agreement() {
        return agreement;
    }

    public List<String> writtenIn() {
        return ReportRequest.WRITTEN_IN;
    }

    public boolean isLanguageMissing() {
        return isLanguageMissing;
    }

    public boolean isTooLong() {
        return isTooLong;
    }

    public int longest() {
        return ReportRequest.LONGEST_EXPLANATION;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period == null ? "" : period;
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String @Nullable [] languages) {
        this.languages = languages == null ? new String[0] : languages.clone();
    }

    /** Where somebody explains one indicator in one language. */
    public record Field(IndicatorLine indicator, String language, String name, String words) {
        public boolean isTooLong() {
            return words.strip().length() > ReportRequest.LONGEST_EXPLANATION;
        }

        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }
}
