package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Step;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Field;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.FieldPages.Row;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Page;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;

/** What the templates of sheets are handed. */
public final class SheetPages {

    private SheetPages() {}

    /**
     * One thing that can be done to a complaint, as a form on a page of its own: the same for
     * everything, so that whoever has filled in one sheet can fill in all. Its words are the
     * messages {@code complaint.page.<verb>.…}.
     */
    public static final class Sheet {

        private final ComplaintCard complaint;
        private final String verb;
        private final Form form;
        private final List<Field> fields = new ArrayList<>();
        private String path;
        private @Nullable Integer version;
        private @Nullable Step guide;
        private boolean quotes;
        private @Nullable String about;
        private @Nullable String removal;

        private Sheet(ComplaintCard complaint, String verb, Form form) {
            this.complaint = complaint;
            this.verb = verb;
            this.form = form;
            this.path = "/" + verb;
        }

        static Sheet of(ComplaintCard complaint, String verb, Form form) {
            return new Sheet(complaint, verb, form);
        }

        // — Writing it —

        /** Posts below the complaint's own path, to another place than its verb. */
        Sheet to(String below) {
            path = "/" + below;
            return this;
        }

        /** Carries the version the writer saw. */
        Sheet seen(int now) {
            version = now;
            return this;
        }

        Sheet guide(Step step) {
            guide = step;
            return this;
        }

        /** Shows the client's words above the form. */
        Sheet quoting() {
            quotes = true;
            return this;
        }

        /** Offers to take the thing away; posts to {@code below}. */
        Sheet removable(String below) {
            removal = below;
            return this;
        }

        Sheet add(Kind kind, String name, @Nullable Object value, boolean required) {
            return add(new Field(kind, name, value, required, List.of(), "", null, null, null));
        }

        Sheet add(Kind kind, String name, @Nullable Object value, List<Answer> answers) {
            var required = kind == Kind.CHOICE;
            return add(new Field(kind, name, value, required, answers, "", null, null, null));
        }

        /** A choice one may leave open. */
        Sheet offer(Kind kind, String name, @Nullable Object value, List<Answer> answers) {
            return add(new Field(kind, name, value, false, answers, "", null, null, null));
        }

        /** Words the client reads, in their language. */
        Sheet letter(String name, @Nullable Object value, boolean required) {
            var theirs = complaint.language();
            return add(
                    new Field(
                            Kind.LETTER, name, value, required, List.of(), "", theirs, null, null));
        }

        /** Words of the client, in their language: nothing in them is ours to put better. */
        Sheet verbatim(String name, @Nullable Object value) {
            var theirs = complaint.language();
            return add(new Field(Kind.AREA, name, value, false, List.of(), "", theirs, null, null));
        }

        /** Shows the words it is about above the form: a point, a proposal. */
        Sheet about(String words) {
            about = words;
            return this;
        }

        Sheet pick(
                String name,
                String from,
                @Nullable Object text,
                @Nullable Object id,
                boolean must) {
            return add(new Field(Kind.PICKER, name, text, must, List.of(), "", null, from, id));
        }

        Sheet add(Field field) {
            fields.add(field);
            return this;
        }

        ModelAndView show() {
            return Pages.show("complaint/sheet", this);
        }

        // — Showing it —

        public ComplaintCard complaint() {
            return complaint;
        }

        public Form form() {
            return form;
        }

        public List<Field> fields() {
            return List.copyOf(fields);
        }

        public String home() {
            return "/complaints/" + complaint.number();
        }

        public String action() {
            return home() + path;
        }

        public @Nullable String removal() {
            return removal == null ? null : home() + "/" + removal;
        }

        public @Nullable Step guide() {
            return guide;
        }

        public @Nullable String about() {
            return about;
        }

        public boolean quotes() {
            return quotes;
        }

        public boolean files() {
            return fields.stream().anyMatch(it -> it.kind() == Kind.FILE);
        }

        public boolean tells() {
            return fields.stream().anyMatch(it -> it.name().equals("how"));
        }

        /** What the browser keeps the typed words under. */
        public String draft() {
            return complaint.number() + path;
        }

        /** Whether somebody else was faster, so that both texts are shown. */
        public boolean stale() {
            return Typed.stale(form);
        }

        /** What the other wrote in a field, when both did and it differs. */
        public @Nullable String theirs(Page page, Field field) {
            return compares() ? Theirs.of(page, form, field) : null;
        }

        /** The same for a sentence of a proposal. */
        public @Nullable String theirs(Page page, Row row) {
            return compares() ? Theirs.of(page, form, row) : null;
        }

        private boolean compares() {
            return version != null && stale();
        }

        public @Nullable String version() {
            if (version == null) {
                return null;
            }
            return stale() ? version.toString() : form.text("version", version);
        }

        /** The sentence of this sheet with that name; empty when it has none. */
        public String say(Page page, String name) {
            var key = "complaint.page." + verb + "." + name;
            return page.has(key) ? page.say(key, "number", complaint.number().toString()) : "";
        }

        /** The sheet's own words for a field; those called "title" are its heading, no label. */
        public String label(Page page, Field field) {
            var own = field.name().equals("title") ? "" : say(page, field.name());
            return own.isEmpty() ? page.say("complaint.page.field." + field.name()) : own;
        }

        /** A letter to the client is asked for otherwise than what the client said. */
        public @Nullable String tip(Page page, Field field) {
            var own = say(page, field.name() + "-tip");
            var letter = field.kind() == Kind.LETTER ? "-letter" : "";
            var key = "complaint.page.field." + field.name() + letter + "-tip";
            return !own.isEmpty() ? own : page.has(key) ? page.say(key) : null;
        }

        /**
         * Where a reason points: at a field of this sheet, or at its place on the complaint's page.
         */
        public @Nullable String place(Reason reason) {
            var at = reason.at();
            if (at == null) {
                return null;
            }
            var here = fields.stream().anyMatch(it -> it.name().equals(at));
            return here || at.startsWith("item-") ? "#" + at : home() + "#" + at;
        }

        /** Whether it came back only to be asked whether it is meant like that. */
        public boolean asks() {
            return form.reasons().stream().anyMatch(it -> it.key().startsWith(Tellings.SOOTHES));
        }
    }
}
