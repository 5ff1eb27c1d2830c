package org.dutybearer.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns a file away before any of it is read where it is larger than any of ours: that page is open to everybody. */
public class CheckLimit extends HttpFilter {
    /** Of the address that the page for this is shown at. */
    static final String TOO_LARGE = "large";

    private static final long LARGEST = 10_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var length = request.getContentLengthLong();
        if (request.getMethod().equals("POST") && (length < 0 || length > LARGEST)) {
            response.setHeader("Connection", "close");
            response.sendRedirect(request.getContextPath() + Door.CHECK.path() + "?" + TOO_LARGE + "=1");
        } else chain.doFilter(request, response);
    }
}
