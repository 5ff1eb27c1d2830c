package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dutybearer.portal.account.Role;

/** Who looks at a page, as what, and in which language. */
@Named
@RequestScoped
public class Viewer {
    private static final List<Door> MENU = List.of(
            Door.CASES, Door.DOCUMENTS, Door.TREATIES, Door.UPLOAD, Door.DONOR_REPORTS, Door.REPORTS, Door.DEFINITIONS);

    @Inject
    private HttpServletRequest request;

    /** The user name; empty before signing in. */
    public String name() {
        return request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public boolean isStaff() {
        return request.isUserInRole(Role.STAFF.name());
    }

    public boolean isLegal() {
        return request.isUserInRole(Role.LEGAL.name());
    }

    /** Whether they look after the installation. */
    public boolean isAdmin() {
        return request.isUserInRole(Role.ADMIN.name());
    }

    /** The bundle's key of the role the account has: the one that acts as most others. */
    public String role() {
        return "Role."
                + Arrays.stream(Role.values())
                        .filter(role -> request.isUserInRole(role.name()))
                        .max(Comparator.comparingInt(role -> role.actsAs().size()))
                        .orElseThrow();
    }

    /** The doors a menu offers this person. It is a convenience: the doorkeeper refuses, not the menu. */
    public List<MenuEntry> menu() {
        return MENU.stream()
                .filter(door -> door.roles().stream().anyMatch(role -> request.isUserInRole(role.name())))
                .map(door -> new MenuEntry(door.name(), door.path(), "frame." + door))
                .toList();
    }

    public Locale locale() {
        return Language.of(request);
    }

    public String language() {
        return locale().getLanguage();
    }

    /** The languages the pages also speak, each with the address of this page in it. */
    public List<OtherLanguage> otherLanguages() {
        return Language.SPOKEN.stream()
                .filter(spoken -> !spoken.equals(locale()))
                .map(spoken ->
                        new OtherLanguage(spoken.getLanguage(), named(spoken), Language.addressIn(spoken, request)))
                .toList();
    }

    public String startPage() {
        return isSignedIn() ? Doorkeeper.startPage(request) : request.getContextPath() + Door.SIGN_IN.path();
    }

    private static String named(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** A language in its own name, such as {@code Français}. */
    public record OtherLanguage(String code, String name, String address) {}

    /** A page one may go to; its name is what a page says of itself in the parameter {@code here}. */
    public record MenuEntry(String name, String path, String word) {}
}
