package org.dutybearer.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.dutybearer.portal.SpokenNumber;
import org.dutybearer.portal.Trace;

/**
 * Stands before everything and catches what is thrown: the server would log it with its message, which may quote a case. It is
 * logged here without, under the number that the person is told.
 */
public class Incidents extends HttpFilter {
    private static final System.Logger LOG = System.getLogger(Incidents.class.getName());
    private static final String NUMBER = Incidents.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            var number = SpokenNumber.random();
            LOG.log(System.Logger.Level.ERROR, () -> "incident " + number + ": " + Trace.of(thrown));
            // Half an answer is out already: the connection breaks, so that nobody takes it for the whole.
            if (response.isCommitted()) throw new ServletException("incident " + number);
            request.setAttribute(NUMBER, number);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** The number under which the log holds what was thrown on the way to this answer. */
    static Optional<SpokenNumber> number(HttpServletRequest request) {
        return Optional.ofNullable((SpokenNumber) request.getAttribute(NUMBER));
    }
}
