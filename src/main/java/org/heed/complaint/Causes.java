package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** The taxonomy of causes. Everybody reads it; administrators change it. Source: R016. */
@Service
@Transactional
public class Causes {

    private final CauseRepository causes;

    Causes(CauseRepository causes) {
        this.causes = causes;
    }

    /** In the order of the taxonomy, those no longer chosen last. */
    @Transactional(readOnly = true)
    public List<CauseLine> list(Me me) {
        return causes.list();
    }

    public CauseId add(Me me, CauseForm form) {
        requireAdministrator(me);
        judge(form, null);
        return causes.add(form);
    }

    public void rename(Me me, CauseId id, int seen, CauseForm form) {
        requireAdministrator(me);
        causes.get(id);
        judge(form, id);
        causes.rename(id, seen, form);
    }

    /** It stays where it was named, and is offered no more. */
    public void retire(Me me, CauseId id) {
        requireAdministrator(me);
        causes.get(id);
        causes.activate(id, false);
    }

    public void restore(Me me, CauseId id) {
        requireAdministrator(me);
        causes.get(id);
        causes.activate(id, true);
    }

    private void judge(CauseForm form, @Nullable CauseId except) {
        new Checks()
                .required("code", form.code(), 20)
                .required("english", form.english(), 200)
                .required("simplified", form.simplified(), 200)
                .required("traditional", form.traditional(), 200)
                .that(!causes.taken(form.code(), except), "complaint.refused.code-taken", "code")
                .done();
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
