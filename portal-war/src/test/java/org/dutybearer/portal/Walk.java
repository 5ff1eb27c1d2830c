package org.dutybearer.portal;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes wherever a page leads: along every link, and through every form with each of its buttons and nothing filled in. Of requests that
 * differ in their values alone, such as for the page of each case, only some are made.
 */
final class Walk {
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#]+)");
    private static final Pattern FORM = Pattern.compile("<form ([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("<(?:input|textarea|button) ([^>]*)>|<button>");
    private static final Pattern CHOICE = Pattern.compile("<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option ([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final Visitor visitor;
    private final int ofAKind;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Deque<Request> ahead = new ArrayDeque<>();
    private final List<Request> made = new ArrayList<>();

    /** @param ofAKind how many requests that differ in their values alone are made */
    Walk(Visitor visitor, int ofAKind) {
        this.visitor = visitor;
        this.ofAKind = ofAKind;
    }

    /** @param fields of the form that is sent; none where an address is only looked at */
    record Request(String address, boolean isForm, Map<String, String> fields) {
        static Request to(String address) {
            return new Request(address, false, Map.of());
        }

        String path() {
            return address.replaceFirst("\\?.*", "");
        }

        private String kind() {
            var asked = new TreeSet<>(fields.keySet());
            for (var parameter : address.substring(path().length()).split("[?&]", -1))
                asked.add(parameter.replaceFirst("=.*", ""));
            return path() + " " + isForm + " " + asked;
        }

        HttpResponse<byte[]> by(Visitor visitor) throws Exception {
            return isForm ? visitor.take(address, fields) : visitor.take(address);
        }

        @Override
        public String toString() {
            return (isForm ? "POST " : "GET ") + address;
        }
    }

    /** Whoever looks at each answer. */
    interface Reader {
        void read(Request request, HttpResponse<byte[]> answer) throws Exception;
    }

    /** @return all that was asked, in order */
    List<Request> from(List<String> addresses, Reader reader) throws Exception {
        addresses.forEach(address -> ahead.add(Request.to(address)));
        while (!ahead.isEmpty()) {
            var next = ahead.remove();
            if (!isOneTooMany(next)) go(next, reader);
        }
        return List.copyOf(made);
    }

    /** Whoever signs out sees no more, and another language shows the same pages. */
    private boolean isOneTooMany(Request request) {
        return request.path().equals("/sign-out")
                || request.address().contains("lang=")
                || kinds.merge(request.kind(), 1, Integer::sum) > ofAKind;
    }

    private void go(Request request, Reader reader) throws Exception {
        made.add(request);
        var answer = request.by(visitor);
        reader.read(request, answer);
        answer.headers().firstValue("Location").ifPresent(there -> follow(there));
        var page = Visitor.text(answer);
        LINK.matcher(page).results().forEach(link -> follow(Visitor.unescaped(link.group(1))));
        // At once: the server forgets the state of a page that is not sent soon.
        if (!request.isForm()) for (var form : forms(page, request)) if (!isOneTooMany(form)) go(form, reader);
    }

    private void follow(String link) {
        var address = visitor.local(link);
        if (address.startsWith("/")) ahead.add(Request.to(address));
    }

    private static List<Request> forms(String page, Request shown) {
        var forms = new ArrayList<Request>();
        FORM.matcher(page).results().forEach(form -> {
            var about = attributes(form.group(1));
            var action = about.getOrDefault("action", shown.address());
            var fields = new LinkedHashMap<String, String>();
            var buttons = new ArrayList<String>();
            fill(form.group(2), fields, buttons);
            for (var button : buttons) {
                var sent = new LinkedHashMap<>(fields);
                if (!button.isEmpty()) sent.put(button, "x");
                if (about.getOrDefault("method", "get").equals("post")) forms.add(new Request(action, true, sent));
            }
        });
        return forms;
    }

    private static void fill(String form, Map<String, String> fields, List<String> buttons) {
        Matcher control = CONTROL.matcher(form);
        while (control.find()) {
            var about = attributes(control.group(1) == null ? "" : control.group(1));
            var name = about.getOrDefault("name", "");
            var type = control.group().startsWith("<button") ? "submit" : about.getOrDefault("type", "text");
            if (type.equals("submit")) buttons.add(name);
            else if (!List.of("checkbox", "radio", "file").contains(type) || about.containsKey("checked"))
                fields.put(name, about.getOrDefault("value", ""));
        }
        CHOICE.matcher(form).results().forEach(choice -> {
            var options = OPTION.matcher(choice.group(2))
                    .results()
                    .map(option -> attributes(option.group(1)))
                    .toList();
            options.stream()
                    .filter(option -> option.containsKey("selected"))
                    .findFirst()
                    .or(() -> options.stream().findFirst())
                    .ifPresent(option -> fields.put(
                            attributes(choice.group(1)).getOrDefault("name", ""), option.getOrDefault("value", "")));
        });
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new HashMap<String, String>();
        ATTRIBUTE.matcher(tag).results().forEach(one -> attributes.put(one.group(1), Visitor.unescaped(one.group(2))));
        return attributes;
    }
}
