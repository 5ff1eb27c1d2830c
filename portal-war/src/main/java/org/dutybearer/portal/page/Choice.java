package org.dutybearer.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Wording;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Kind;
import org.dutybearer.portal.run.Order;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose on the page New briefing before leaving it to mend something, as an address carries it:
 * {@code kind=PORTFOLIO&for=PUBLIC&in=fr&as=PDF&with=KGZ-2024-007}. What is not there, or makes no sense, was not chosen.
 *
 * @param in a language; empty where none was chosen
 * @param with the cases beside that of the page
 */
public record Choice(Kind kind, Audience audience, String in, Format format, List<CaseRef> with) {
    public Choice {
        with = List.copyOf(with);
    }

    static Choice of(HttpServletRequest request) {
        return new Choice(
                one(Kind.values(), request.getParameter("kind"), Kind.BRIEFING),
                one(Audience.values(), request.getParameter("for"), Audience.TREATY_BODY),
                language(request.getParameter("in")),
                one(Format.values(), request.getParameter("as"), Format.PDF),
                with(request.getParameterValues("with")));
    }

    /** What was asked for once, to be chosen again on the page of its first case. */
    static Choice of(Order order) {
        return new Choice(
                order.kind(),
                order.audience(),
                order.language().getLanguage(),
                order.format(),
                order.cases().subList(1, order.cases().size()));
    }

    private static String language(@Nullable String tag) {
        return Wording.languages().stream()
                .map(Locale::toLanguageTag)
                .filter(spoken -> spoken.equals(tag))
                .findFirst()
                .orElse("");
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String name, E otherwise) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElse(otherwise);
    }

    private static List<CaseRef> with(String @Nullable [] named) {
        return named == null
                ? List.of()
                : Arrays.stream(named).flatMap(Choice::ref).distinct().toList();
    }

    private static Stream<CaseRef> ref(String text) {
        try {
            return Stream.of(CaseRef.parse(text));
        } catch (IllegalArgumentException notAReference) {
            return Stream.empty();
        }
    }

    Choice beside(List<CaseRef> others) {
        return new Choice(kind, audience, in, format, others);
    }

    /** A workbook holds what donors may be told, whoever asks for it. */
    public Audience toldTo() {
        return format == Format.XLSX ? Audience.DONOR : audience;
    }

    public String query() {
        return "kind=" + kind + "&for=" + audience + "&in=" + in + "&as=" + format
                + with.stream().map(ref -> "&with=" + ref).collect(Collectors.joining());
    }
}
