package org.dutybearer.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.dutybearer.treaty.Corrections;

/**
 * The page for whoever sends what took long to write when the session has ended. It holds the text and sends it to its form once
 * more when the person has signed in beside it; so the text is in this page alone, and in no address, session or log.
 */
final class Interrupted {
    private static final Map<Door, List<String>> WRITTEN = Map.of(
            Door.CORRECTION, Corrections.COLUMNS, Door.SUGGESTION, List.of("case", "suggestion", "english", "french"));

    /** Made without Faces, which would look for the state of a form that is gone. */
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
            <h1>{1}</h1>
            <p>{4}</p>
            <ol><li><a href="{2}{5}" target="_blank">{6}</a></li><li>{7}</li></ol>
            <form id="kept" method="post" action="{2}{8}">
            {9}
            <div class="actions"><button class="primary">{10}</button></div>
            </form>
            </div></div></main>
            <footer class="foot"><div class="wrap"><span>Dutybearer</span></div></footer>
            </body>
            </html>
            """;

    private Interrupted() {}

    static boolean isAt(Door door, HttpServletRequest request) {
        return WRITTEN.containsKey(door) && request.getMethod().equals("POST");
    }

    static void write(Door door, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = Language.of(request);
        var words = ResourceBundle.getBundle("org.dutybearer.portal.page.words", locale);
        var kept = WRITTEN.getOrDefault(door, List.of()).stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> "<input type=\"hidden\" name=\"" + name + "\" value=\""
                        + escaped(request.getParameter(name)) + "\">")
                .collect(Collectors.joining("\n"));
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter()
                .write(MessageFormat.format(
                        PAGE,
                        locale.getLanguage(),
                        words.getString("signIn.over"),
                        request.getContextPath(),
                        words.getString("frame.skip"),
                        words.getString("interrupted.text"),
                        Door.SIGN_IN.path(),
                        words.getString("interrupted.signIn"),
                        words.getString("interrupted.then"),
                        door.path(),
                        kept,
                        words.getString("interrupted.goOn")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
