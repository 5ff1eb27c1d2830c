package org.dutybearer.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.portal.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request pass, asks who it is, or says that there is nothing here. Whoever is signed in learns no difference between what
 * is absent and what is not open to them; whoever is not is asked to sign in for either.
 */
public class Doorkeeper extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (Language.isChosenBy(request)) {
            response.addCookie(Language.cookie(request));
            response.sendRedirect(Language.sameAddress(request));
            return;
        }
        var door = Door.at(path).orElse(null);
        if (door != null
                && (door.isOpenToAll() || door.roles().stream().anyMatch(role -> request.isUserInRole(role.name()))))
            chain.doFilter(request, response);
        else if (request.getUserPrincipal() == null) askWho(door, request, response);
        else if (path.equals("/")) response.sendRedirect(startPage(request));
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    static String startPage(HttpServletRequest request) {
        return request.getContextPath() + startDoor(request).path();
    }

    private static Door startDoor(HttpServletRequest request) {
        if (request.isUserInRole(Role.STAFF.name())) return Door.CASES;
        return request.isUserInRole(Role.TREATY_BODY.name()) ? Door.TREATIES : Door.REPORTS;
    }

    private static void askWho(@Nullable Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (door == Door.API || door == Door.OWN_REPORTS_API || door == Door.OWN_REPORT_API) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Dutybearer\", charset=\"UTF-8\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (door != null && Interrupted.isAt(door, request)) {
            Interrupted.write(door, request, response);
            return;
        }
        var over = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid() ? "over=1&" : "";
        var address = request.getContextPath() + Door.SIGN_IN.path() + "?" + over + "to="
                + URLEncoder.encode(
                        address(request).substring(request.getContextPath().length()), UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) redirectScript(address, response);
        else response.sendRedirect(address);
    }

    /** The script of a page that refreshes itself does not follow a redirect; it reads one. */
    private static void redirectScript(String address, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
    }

    /** The address that shows the page of this request, also where the request is a form that was sent from it. */
    static String address(HttpServletRequest request) {
        if (READING.contains(request.getMethod()))
            return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        var kept = Stream.of(
                        "case",
                        "suggestion",
                        "draft",
                        "person",
                        "consent",
                        "run",
                        "document",
                        "correction",
                        "agreement",
                        "report",
                        "again",
                        "at",
                        "for",
                        "in",
                        "as")
                .filter(key -> request.getParameter(key) != null)
                .map(key -> key + "=" + URLEncoder.encode(request.getParameter(key), UTF_8))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
    }

    /**
     * True for a form or a program on another site that makes this browser act here. SameSite cookies stop most of it; this stops
     * the sign-in form too. A browser that is told to send no referrer calls the origin of our own forms "null", so that word
     * proves nothing, and Sec-Fetch-Site is asked first.
     */
    static boolean isFromElsewhere(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) return false;
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        var origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) return false;
        return !origin.substring(origin.indexOf("//") + 2).equals(request.getHeader("Host"));
    }
}
