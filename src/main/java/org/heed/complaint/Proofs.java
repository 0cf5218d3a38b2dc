package org.heed.complaint;

import org.heed.kernel.Checks;

/** Judges what is brought as evidence. */
final class Proofs {

    private Proofs() {}

    static void judge(Evidence evidence) {
        var checks = new Checks();
        switch (evidence) {
            case Evidence.Click click -> checks.required("evidence", click.shown(), 100_000);
            case Evidence.SignedFile _ -> {}
            case Evidence.Mail mail -> checks.required("evidence", mail.reference(), 2_000);
            case Evidence.Minute minute -> checks.required("evidence", minute.reference(), 2_000);
        }
        checks.done();
    }
}
