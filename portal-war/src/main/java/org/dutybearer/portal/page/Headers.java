package org.dutybearer.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** What every answer tells the browser: run nothing but our own, be framed by nobody, keep no page and pass no address on. */
public class Headers extends HttpFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String BASE = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, BASE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", mayBeKept(request) ? "public, max-age=3600" : "no-store");
        chain.doFilter(request, new OnePolicy(response));
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals(Door.SHEET.path()) || path.startsWith("/jakarta.faces.resource/");
    }

    /**
     * PrimeFaces sends a policy of its own, for scripts and with this page's nonce. Two policies would both have to allow a script,
     * and ours allows none, so its directive is added to ours.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            setOrAdd(name, value, false);
        }

        @Override
        public void setHeader(String name, String value) {
            setOrAdd(name, value, true);
        }

        private void setOrAdd(String name, String value, boolean replaces) {
            if (name.equalsIgnoreCase(POLICY)) super.setHeader(name, BASE + "; " + value);
            else if (replaces) super.setHeader(name, value);
            else super.addHeader(name, value);
        }
    }
}
