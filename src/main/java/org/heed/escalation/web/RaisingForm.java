package org.heed.escalation.web;

import org.heed.conversation.Matter;
import org.heed.escalation.NewEscalation;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;

import java.util.ArrayList;

/** Reads a question: an option is there when it has words; the first is recommended unless said. */
final class RaisingForm {

    private RaisingForm() {}

    static NewEscalation read(Form form, Me me, Matter matter) {
        var ways = new ArrayList<NewEscalation.Way>();
        var recommended = form.text("recommended", "1");
        for (int n = 1; n <= NewEscalation.MOST; n++) {
            var text = form.optional("option-" + n, 300);
            var effect = form.optional("effect-" + n, 500);
            if (!text.isEmpty() || !effect.isEmpty()) {
                ways.add(new NewEscalation.Way(text, effect, recommended.equals("" + n)));
            }
        }
        var level = form.number("level").map(it -> Math.clamp(it, 0, 99)).orElse(null);
        var read =
                new NewEscalation(
                        matter,
                        form.required("question", 300),
                        form.required("happened", 2000),
                        form.optional("wish", 4000),
                        form.optional("advice", 2000),
                        Language.of(form.text("language")).orElse(me.language()),
                        ways,
                        level,
                        form.moment("answerBy", me.zone()).orElse(null));
        form.done();
        return read;
    }
}
