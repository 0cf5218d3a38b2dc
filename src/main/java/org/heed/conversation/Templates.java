package org.heed.conversation;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Texts to start from, in three languages. Source: design/screens 10.2. */
@Service("mailTemplates") // "templates" is the name of the page templates
@Transactional
public class Templates {

    private final TemplateRepository templates;
    private final Clock clock;

    Templates(TemplateRepository templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * A draft for a person to edit.
     *
     * @param facts by name, for the names of {@link MailKind#variables()}; a name without a fact
     *     stays in braces and is listed as missing, but {@code link} and {@code code} are filled
     *     when the mail leaves
     */
    @Transactional(readOnly = true)
    public Draft draft(Me me, MailKind kind, Language language, Map<String, String> facts) {
        return draftFor(kind, language, facts);
    }

    /** The same for mails that nobody writes: receipts and links. */
    @Transactional(readOnly = true)
    public Draft draftFor(MailKind kind, Language language, Map<String, String> facts) {
        var template = templates.get(kind, language);
        var missing =
                kind.variables().stream()
                        .filter(it -> !facts.containsKey(it))
                        .filter(it -> !MailKind.MADE_ON_LEAVING.contains(it))
                        .filter(it ->
                                (template.subject() + template.body()).contains("{" + it + "}"))
                        .toList();
        return new Draft(
                MailWords.fill(template.subject(), facts),
                MailWords.fill(template.body(), facts),
                missing);
    }

    /** Every text, by kind and then by language. Only for administrators. */
    @Transactional(readOnly = true)
    public List<Template> all(Me me) {
        requireAdministrator(me);
        var all = new ArrayList<Template>();
        Arrays.stream(MailKind.values())
                .filter(MailKind::hasTemplate)
                .forEach(kind ->
                        Arrays.stream(Language.values())
                                .forEach(language -> all.add(templates.get(kind, language))));
        return all;
    }

    /**
     * Changes a text. Only for administrators.
     *
     * @param version as the writer saw it; 0 for the text that came with Heed
     * @throws Refused at {@code subject} and {@code body}: missing, too long, {@code
     *     conversation.refused.unknown-name} for a name in braces this kind does not have
     */
    public void change(
            Me me, MailKind kind, Language language, int version, String subject, String body) {
        requireAdministrator(me);
        new Checks().required("subject", subject, 200).required("body", body, 8000).done();
        refuseUnknown(kind, subject, "subject");
        refuseUnknown(kind, body, "body");
        templates.save(
                new Template(kind, language, HeaderText.line(subject), body, version),
                me.id(),
                clock.instant());
    }

    /** Goes back to the text that came with Heed. Only for administrators. */
    public void restore(Me me, MailKind kind, Language language) {
        requireAdministrator(me);
        templates.delete(kind, language);
    }

    private static void refuseUnknown(MailKind kind, String text, String field) {
        MailWords.names(text)
                .filter(it -> !kind.variables().contains(it))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.because(
                                    "conversation.refused.unknown-name", "name", "{" + name + "}")
                            .at(field);
                });
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
