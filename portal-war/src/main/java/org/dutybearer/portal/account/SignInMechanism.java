package org.dutybearer.portal.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two ways in, one set of accounts. People sign in on our own page and are then known by their session. Programs, under
 * {@code /api}, send the account with every request (HTTP Basic): they keep no cookie, so no page elsewhere can make a browser
 * speak for them, and a session opens nothing there. A session knows a name and no more: what its account may do, and whether there
 * still is one, is asked at each request.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final String CALLER = SignInMechanism.class.getName();

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Accounts accounts;

    @Inject
    private Attempts attempts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential given)
            return signIn(request, context, given);
        if (request.getServletPath().startsWith("/api")) return fromHeader(request, context);
        return fromSession(request, context);
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential given) {
        var result = check(request, given);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) return AuthenticationStatus.SEND_FAILURE;
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        request.getSession().setAttribute(CALLER, result.getCallerPrincipal().getName());
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus fromSession(HttpServletRequest request, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(CALLER) instanceof String name)) return context.doNothing();
        var account = accounts.find(name);
        if (account.isPresent())
            return context.notifyContainerAboutLogin(name, account.get().groups());
        session.invalidate();
        return context.doNothing();
    }

    private AuthenticationStatus fromHeader(HttpServletRequest request, HttpMessageContext context) {
        var given = basic(request.getHeader("Authorization"));
        if (given.isEmpty()) return context.doNothing();
        var result = check(request, given.get());
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : context.doNothing();
    }

    private CredentialValidationResult check(HttpServletRequest request, UsernamePasswordCredential given) {
        var address = request.getRemoteAddr();
        // Asked in either case: a paused name must not answer faster than one that is not.
        var result = stores.validate(given);
        if (attempts.isPaused(given.getCaller(), address)) return CredentialValidationResult.INVALID_RESULT;
        if (result.getStatus() == CredentialValidationResult.Status.VALID)
            attempts.succeeded(given.getCaller(), address);
        else attempts.failed(given.getCaller(), address);
        return result;
    }

    /** Nothing where the header is absent or is not Basic: who sends nonsense is nobody, not an error. */
    static Optional<UsernamePasswordCredential> basic(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) return Optional.empty();
        try {
            var text = new String(Base64.getDecoder().decode(header.substring(6).trim()), UTF_8);
            int colon = text.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new UsernamePasswordCredential(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
