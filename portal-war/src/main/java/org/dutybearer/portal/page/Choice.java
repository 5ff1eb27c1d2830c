package org.dutybearer.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.dutybearer.consent.Audience;
import org.dutybearer.portal.run.Format;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose on the page New briefing before leaving it to mend something, as an address carries it:
 * {@code for=PUBLIC&in=fr&as=PDF}. What is not there, or makes no sense, was not chosen.
 *
 * @param in a language; empty where none was chosen
 */
public record Choice(Audience audience, String in, Format format) {
    static Choice of(HttpServletRequest request) {
        return new Choice(
                one(Audience.values(), request.getParameter("for"), Audience.TREATY_BODY),
                request.getParameter("in") == null
                        ? ""
                        : request.getParameter("in").replaceAll("[^A-Za-z-]", ""),
                one(Format.values(), request.getParameter("as"), Format.PDF));
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String name, E otherwise) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElse(otherwise);
    }

    /** A workbook holds what donors may be told, whoever asks for it. */
    public Audience toldTo() {
        return format == Format.XLSX ? Audience.DONOR : audience;
    }

    public String query() {
        return "for=" + audience + "&in=" + in + "&as=" + format;
    }
}
