package org.heed.post;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Where mail is fetched from; for administrators, for everybody else there are none. */
@Service
@Transactional
public class Mailboxes {

    private final MailboxRepository repository;
    private final Vault vault;
    private final Clock clock;

    Mailboxes(MailboxRepository repository, Vault vault, Clock clock) {
        this.repository = repository;
        this.vault = vault;
        this.clock = clock;
    }

    /** All, by name; few. */
    @Transactional(readOnly = true)
    public List<MailboxCard> list(Me me) {
        require(me);
        return repository.list();
    }

    /** One; throws NotFound. */
    @Transactional(readOnly = true)
    public MailboxCard get(Me me, MailboxId id) {
        require(me);
        return repository.find(id).orElseThrow(NotFound::new);
    }

    /**
     * @throws Refused at {@code name}, {@code host}, {@code port}, {@code user}, {@code secret},
     *     {@code folder}
     */
    public MailboxId add(Me me, MailboxForm form) {
        require(me);
        judge(form).required("secret", form.secret(), 8000).done();
        return repository.insert(form, vault.lock(form.secret()), "settings", clock.instant());
    }

    /**
     * Changes it; with another server, user or folder it is fetched from the beginning.
     *
     * @throws Refused as {@link #add}; stale; {@code post.refused.by-environment}
     */
    public void change(Me me, MailboxId id, int version, MailboxForm form) {
        var before = changeable(me, id);
        judge(form).optional("secret", form.secret(), 8000).done();
        var secret = form.secret().isEmpty() ? null : vault.lock(form.secret());
        if (!repository.update(id, version, form, secret)) {
            throw Refused.stale();
        }
        boolean same =
                before.host().equals(form.host())
                        && before.user().equals(form.user())
                        && before.folder().equals(form.folder());
        if (same) {
            repository.tryNow(id, clock.instant());
        } else {
            repository.beginAnew(id, clock.instant());
        }
    }

    /** Not fetched from any more; what came from it stays. */
    public void remove(Me me, MailboxId id) {
        changeable(me, id);
        repository.remove(id);
    }

    /** Fetched from at once, whatever it is waiting for. */
    public void tryNow(Me me, MailboxId id) {
        get(me, id);
        repository.tryNow(id, clock.instant());
    }

    private MailboxCard changeable(Me me, MailboxId id) {
        var box = get(me, id);
        if (box.byEnvironment()) {
            throw Refused.because("post.refused.by-environment");
        }
        return box;
    }

    static Checks judge(MailboxForm form) {
        return new Checks()
                .required("name", form.name(), 100)
                .required("host", form.host(), 253)
                .that(
                        form.host().isBlank() || form.host().matches("[A-Za-z0-9.:\\[\\]_-]+"),
                        "post.refused.not-a-host",
                        "host")
                .that(form.port() >= 1 && form.port() <= 65_535, "post.refused.not-a-port", "port")
                .required("user", form.user(), 254)
                .required("folder", form.folder(), 200)
                .that(
                        Set.of("tls", "starttls", "none").contains(form.security()),
                        "kernel.refused.not-a-choice",
                        "security")
                .that(
                        Set.of("password", "bearer").contains(form.signOn()),
                        "kernel.refused.not-a-choice",
                        "signOn")
                .that(
                        Set.of("ask", "complaint").contains(form.fresh()),
                        "kernel.refused.not-a-choice",
                        "fresh");
    }

    private static void require(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
