package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without script: it keeps cookies, follows nothing by itself and sends a form as the page wrote it. */
final class Visitor {
    private static final Pattern FORM =
            Pattern.compile("<form id=\"([^\"]+)\".*?action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT =
            Pattern.compile("<input [^>]*name=\"([^\"]+)\"[^>]*?(?: value=\"([^\"]*)\")?[ /][^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI home;

    Visitor(URI home) {
        this.home = home;
    }

    HttpResponse<String> open(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(home.resolve(address));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends the form of that id with its hidden fields, what is given, and nothing of its other buttons. */
    HttpResponse<String> send(HttpResponse<String> page, String form, Map<String, String> given)
            throws IOException, InterruptedException {
        var forms = FORM.matcher(page.body());
        while (forms.find()) {
            if (!forms.group(1).equals(form)) continue;
            var fields = new LinkedHashMap<String, String>();
            var inputs = INPUT.matcher(forms.group());
            while (inputs.find()) {
                if (inputs.group().contains("type=\"submit\"")) continue;
                var value = VALUE.matcher(inputs.group());
                fields.put(inputs.group(1), value.find() ? value.group(1) : "");
            }
            fields.putAll(given);
            return post(forms.group(2), fields);
        }
        throw new AssertionError("no form " + form + " on " + page.uri());
    }

    HttpResponse<String> post(String address, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var request = HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> signIn(String name, String password, String to) throws IOException, InterruptedException {
        var page = open("/sign-in?to=" + URLEncoder.encode(to, UTF_8));
        return send(page, "form", Map.of("name", name, "password", password, "signIn", "x"));
    }
}
