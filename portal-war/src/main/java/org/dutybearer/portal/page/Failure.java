package org.dutybearer.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.SpokenNumber;

/**
 * The pages for when something fails, and for a refusal that has no page of its own. They are made without Faces, a bean or a
 * session, because any of these may be what failed. Whatever is absent, forbidden or asked for wrongly gives the same bytes and the
 * same status.
 */
@WebServlet("/failure")
public class Failure extends HttpServlet {
    private static final String REFUSED = Failure.class.getName() + ".refused";
    private static final System.Logger LOG = System.getLogger(Failure.class.getName());
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="{0}" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{1} – Dutybearer</title>
            <link rel="stylesheet" href="{2}/portal.css">
            </head>
            <body>
            <a class="skip" href="#main">{3}</a>
            <header class="masthead"><div class="wrap"><a class="wordmark" href="{2}/">Dutybearer</a></div></header>
            <main id="main" tabindex="-1"><div class="wrap"><div class="narrow">
            <h1>{4}</h1>
            {5}
            <div class="actions"><a class="button" href="{2}/">{6}</a></div>
            </div></div></main>
            <footer class="foot"><div class="wrap"><span>Dutybearer</span></div></footer>
            </body>
            </html>
            """;

    /** Answers with this refusal, in words; whoever may not know that what was asked for exists must not come here. */
    static void refuse(Refusal refusal, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(REFUSED, refusal);
        response.sendError(status);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ours = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code && code >= 500;
        var locale = Language.of(request);
        var words = ResourceBundle.getBundle("org.dutybearer.portal.page.words", locale);
        response.setCharacterEncoding(UTF_8.name());
        if (isForProgram(request)) problem(ours, words, request, response);
        else if (request.getAttribute(REFUSED) instanceof Refusal refusal)
            refusal(RefusalWords.of(refusal, locale), words, locale, request, response);
        else page(ours, words, locale, request, response);
    }

    private static void refusal(
            RefusalWords said,
            ResourceBundle words,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
            response.setStatus(status);
        write(said.heading(), said.heading(), "<p>" + said.text() + "</p>", words, locale, request, response);
    }

    private static void page(
            boolean ours, ResourceBundle words, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(ours ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : HttpServletResponse.SC_NOT_FOUND);
        var key = ours ? "failure" : "nothing";
        var text = new StringBuilder("<p>" + words.getString(key + ".text") + "</p>");
        if (ours)
            text.append("\n<p>")
                    .append(MessageFormat.format(
                            words.getString("failure.number"),
                            "<span class=\"mono nowrap\">" + noted(request) + "</span>"))
                    .append("</p>");
        write(
                words.getString(key + ".title"),
                words.getString(key + ".heading"),
                text.toString(),
                words,
                locale,
                request,
                response);
    }

    private static void write(
            String title,
            String heading,
            String text,
            ResourceBundle words,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html");
        response.getWriter()
                .write(MessageFormat.format(
                        PAGE,
                        locale.getLanguage(),
                        title,
                        request.getContextPath(),
                        words.getString("frame.skip"),
                        heading,
                        text,
                        words.getString("failure.start")));
    }

    private static void problem(
            boolean ours, ResourceBundle words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status == HttpServletResponse.SC_FORBIDDEN) status = HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getWriter()
                .write("{\"title\":\"" + words.getString(ours ? "failure.heading" : "nothing.heading")
                        + "\",\"status\":" + status + (ours ? ",\"instance\":\"" + noted(request) + "\"" : "") + "}");
    }

    private static boolean isForProgram(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(request.getContextPath() + "/api/");
    }

    /** The number the person reads out and the log shows. */
    private static SpokenNumber noted(HttpServletRequest request) {
        return Incidents.number(request).orElseGet(() -> {
            var number = SpokenNumber.random();
            var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            LOG.log(System.Logger.Level.ERROR, "incident {0}: status {1}, nothing thrown", number, status);
            return number;
        });
    }
}
