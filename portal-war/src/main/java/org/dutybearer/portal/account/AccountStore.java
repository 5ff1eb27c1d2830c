package org.dutybearer.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells Jakarta Security who somebody is. A known and an unknown user name cost the same time and get the same answer. */
@ApplicationScoped
public class AccountStore implements IdentityStore {
    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        var account = accounts.find(credential.getCaller());
        if (!passwords.matches(credential.getPassword().getValue(), account))
            return CredentialValidationResult.INVALID_RESULT;
        return valid(account.orElseThrow());
    }

    private static CredentialValidationResult valid(Account account) {
        return new CredentialValidationResult(account.name(), account.groups());
    }
}
