package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
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

    /** What stands there, whatever it is. */
    HttpResponse<byte[]> take(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(home.resolve(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> take(String address, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        return client.send(form(address, fields, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A link as the address of a page here; empty where it leads elsewhere. */
    String local(String link) {
        var there = home.resolve(link);
        return there.getAuthority() != null && there.getAuthority().equals(home.getAuthority())
                ? there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery())
                : "";
    }

    /** The page, where it is one. */
    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Sends the form of that id with its hidden fields, what is given, and nothing of its other buttons. */
    HttpResponse<String> send(HttpResponse<String> page, String form, Map<String, String> given)
            throws IOException, InterruptedException {
        var fields = fields(page, form);
        fields.putAll(given);
        return post(address(page, form), fields);
    }

    private static Map<String, String> fields(HttpResponse<String> page, String form) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(form(page, form).group());
        while (inputs.find()) {
            if (inputs.group().contains("type=\"submit\"") || inputs.group().contains("type=\"checkbox\"")) continue;
            var value = VALUE.matcher(inputs.group());
            fields.put(inputs.group(1), value.find() ? value.group(1) : "");
        }
        return fields;
    }

    private static String address(HttpResponse<String> page, String form) {
        return form(page, form).group(2);
    }

    private static MatchResult form(HttpResponse<String> page, String form) {
        return FORM.matcher(page.body())
                .results()
                .filter(found -> found.group(1).equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + form + " on " + page.uri()));
    }

    /** Sends the form of that id as {@link #send} does, with a file in it. */
    HttpResponse<String> bring(
            HttpResponse<String> page, String form, String field, byte[] file, Map<String, String> given)
            throws IOException, InterruptedException {
        var fields = new LinkedHashMap<>(fields(page, form));
        fields.remove(field);
        fields.putAll(given);
        var mark = "----------------a-file-of-a-test";
        var body = new ByteArrayOutputStream();
        for (var each : fields.entrySet()) {
            body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"" + each.getKey() + "\"\r\n\r\n"
                            + each.getValue() + "\r\n")
                    .getBytes(UTF_8));
        }
        body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + mark + "--\r\n").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(home.resolve(address(page, form)))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String address, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        return client.send(form(address, fields, headers), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest form(String address, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var request = HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return request.build();
    }

    HttpResponse<String> signIn(String name, String password, String to) throws IOException, InterruptedException {
        var page = open("/sign-in?to=" + URLEncoder.encode(to, UTF_8));
        return send(page, "form", Map.of("name", name, "password", password, "signIn", "x"));
    }
}
