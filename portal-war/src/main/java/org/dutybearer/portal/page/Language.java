package org.dutybearer.portal.page;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which language the pages speak: as chosen, else as the browser asks, else English. Documents have their own. */
final class Language {
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final String NAME = "lang";
    private static final int YEAR = 365 * 24 * 3600;

    private Language() {}

    static Locale of(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(cookie.getValue())))
                .findFirst()
                .orElseGet(() -> asBrowserAsks(request));
    }

    private static Locale asBrowserAsks(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** Choosing is a link, {@code ?lang=fr} on any page, so that it works without script and needs no form. */
    static boolean isChosenBy(HttpServletRequest request) {
        return request.getMethod().equals("GET") && chosen(request) != null;
    }

    static Cookie cookie(HttpServletRequest request) {
        var cookie = new Cookie(NAME, chosen(request));
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static @Nullable String chosen(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) return null;
        return SPOKEN.stream()
                .map(Locale::getLanguage)
                .filter(language -> Arrays.asList(query.split("&", -1)).contains(NAME + "=" + language))
                .findFirst()
                .orElse(null);
    }

    static String sameAddress(HttpServletRequest request) {
        var query = rest(request);
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    static String addressIn(Locale locale, HttpServletRequest request) {
        var query = rest(request);
        return request.getRequestURI() + "?" + (query.isEmpty() ? "" : query + "&") + NAME + "=" + locale.getLanguage();
    }

    private static String rest(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.startsWith(NAME + "="))
                .collect(joining("&"));
    }
}
