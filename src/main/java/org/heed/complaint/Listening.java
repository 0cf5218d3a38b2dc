package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first step: what we heard, and whether the client confirmed that we understood. */
@Service
@Transactional
public class Listening {

    private final Register register;
    private final ListeningRepository listening;

    Listening(Register register, ListeningRepository listening) {
        this.register = register;
        this.listening = listening;
    }

    /**
     * Writes down what was heard. Hearing more opens the read-back anew.
     *
     * @param seen the version of the listening record, 0 when there was none; none when not said
     */
    public void record(Me me, ComplaintNumber number, @Nullable Integer seen, ListeningForm form) {
        var card = register.takeOpen(me, number, null);
        new Checks()
                .required("happened", form.happened(), 8_000)
                .required("feeling", form.feeling(), 2_000)
                .required("wish", form.wish(), 4_000)
                .optional("cause", form.cause(), 4_000)
                .optional("promised", form.promised(), 4_000)
                .done();
        var now = register.now();
        listening.save(card.id(), seen, form, now, me.id());
        register.announce(new CaseHappening.Listened(Register.about(card), now, me.actor()));
    }

    /**
     * @param seen the version of the listening record that was read back; none when not said
     * @throws Refused {@code complaint.refused.not-listened}: there is nothing yet to read back;
     *     stale when something else was written down meanwhile
     */
    public void readBack(Me me, ComplaintNumber number, @Nullable Integer seen, ReadBack readBack) {
        var card = register.takeOpen(me, number, null);
        var heard =
                listening
                        .of(card.id())
                        .orElseThrow(() ->
                                Refused.because("complaint.refused.not-listened").at("listening"));
        if (seen != null && seen != heard.version()) {
            throw Refused.stale();
        }
        var now = register.now();
        var about = Register.about(card);
        switch (readBack) {
            case ReadBack.Done done -> {
                new Checks()
                        .required("to", done.to(), 200)
                        .that(!done.at().isAfter(now), "complaint.refused.in-future", "at")
                        .that(
                                !done.at().isBefore(card.receivedAt()),
                                "complaint.refused.before-receipt",
                                "at")
                        .done();
                listening.save(card.id(), done);
                register.announce(
                        new CaseHappening.ReadBackDone(about, done.at(), me.actor(), done.to()));
            }
            case ReadBack.NotDone notDone -> {
                new Checks().required("reason", notDone.reason(), 2_000).done();
                listening.save(card.id(), notDone);
                register.announce(
                        new CaseHappening.NotReadBack(about, now, me.actor(), notDone.reason()));
            }
        }
    }
}
