package org.dutybearer.portal.page;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** The form of the sign-in page. */
@Named
@RequestScoped
public class SignInPage {
    /** A path of ours and its query: nothing that a browser could read as another host. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.?=&%~-]*");

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private String password = "";
    private boolean refused;

    public void signIn() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var status = security.authenticate(
                request, response, withParams().credential(new UsernamePasswordCredential(name, password)));
        refused = status != AuthenticationStatus.SUCCESS;
        password = "";
        if (!refused) faces.getExternalContext().redirect(request.getContextPath() + target());
    }

    /** Where the person was going, or the start page, which knows the way from there. */
    private String target() {
        var wanted = getTo();
        return OWN_ADDRESS.matcher(wanted).matches() ? wanted : "/";
    }

    public String getTo() {
        var wanted = request.getParameter("to");
        return wanted == null ? "/" : wanted;
    }

    public boolean isOver() {
        return request.getParameter("over") != null;
    }

    public boolean isRefused() {
        return refused;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }
}
