package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.WebUtils;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A form as it was sent, or about to be filled in: values, and what is wrong with them. Reading
 * collects what cannot be read; {@link #attempt} acts and, when refused, shows the form again with
 * everything typed still in it.
 */
public final class Form {

    /** Request attribute by which the view finds the form it shows. */
    static final String SHOWN = "heed.form";

    private static final Set<String> NOT_CONTENT =
            Set.of("once", "_csrf", "password", "current", "code");

    private final HttpServletRequest request;
    private final Once once;
    private final List<Reason> reasons = new ArrayList<>();
    private final FieldNames names = new FieldNames();

    private Form(HttpServletRequest request, Once once) {
        this.request = request;
        this.once = once;
    }

    static Form of(HttpServletRequest request, Once once) {
        var form = new Form(request, once);
        request.setAttribute(SHOWN, form);
        return form;
    }

    // — What stands in it —

    /** The value as typed, line ends as {@code \n}; empty when there is none. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** The value as typed, or what the record says when the form has not been sent yet. */
    public String text(String name, @Nullable Object otherwise) {
        return has(name) ? text(name) : otherwise == null ? "" : otherwise.toString();
    }

    public boolean has(String name) {
        return request.getParameterMap().containsKey(name);
    }

    public List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).map(String::strip).toList();
    }

    public boolean checked(String name) {
        return has(name) && !text(name).equals("false");
    }

    public List<MultipartFile> files(String name) {
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return sent == null
                ? List.of()
                : sent.getFiles(name).stream().filter(it -> !it.isEmpty()).toList();
    }

    // — Reading it: each notes what cannot be read, none throws before done() —

    /** A text that may be empty, of at most {@code max} characters. */
    public String optional(String name, int max) {
        var value = text(name);
        if (value.codePointCount(0, value.length()) > max) {
            refuse(Reason.of("kernel.refused.too-long", name, "max", max));
        }
        if (value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0) {
            refuse(Reason.of("kernel.refused.unreadable", name));
        }
        return value;
    }

    /** A text that must be there. */
    public String required(String name, int max) {
        var value = optional(name, max);
        if (value.isBlank()) {
            refuse(Reason.of("kernel.refused.missing", name));
        }
        return value;
    }

    public Optional<Long> number(String name) {
        var value = text(name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value));
        } catch (NumberFormatException notANumber) {
            refuse(Reason.of("kernel.refused.not-a-number", name));
            return Optional.empty();
        }
    }

    /** The version of the record the writer saw; 0 when the form carries none. */
    public int version() {
        return number("version").map(Long::intValue).orElse(0);
    }

    public Optional<LocalDate> day(String name) {
        var value = text(name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(near(LocalDate.parse(value)));
        } catch (DateTimeException notADay) {
            refuse(Reason.of("kernel.refused.not-a-day", name));
            return Optional.empty();
        }
    }

    /** A {@code datetime-local} value, meant in the writer's zone. */
    public Optional<Instant> moment(String name, ZoneId zone) {
        var value = text(name);
        try {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(near(LocalDateTime.parse(value)).atZone(zone).toInstant());
        } catch (DateTimeException notAMoment) {
            refuse(Reason.of("kernel.refused.not-a-moment", name));
            return Optional.empty();
        }
    }

    /** A year of more than four digits is a slip of the finger, and no database keeps it. */
    private static <T extends TemporalAccessor> T near(T typed) {
        int year = typed.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Not a year of ours");
        }
        return typed;
    }

    /** One of an enum's constants, written as {@code kebab-case}. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> of) {
        var value = text(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : of.getEnumConstants()) {
            if (slug(constant).equals(value)) {
                return Optional.of(constant);
            }
        }
        refuse(Reason.of("kernel.refused.not-a-choice", name));
        return Optional.empty();
    }

    /** The same constant as forms, messages and the API write it. */
    public static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Notes something wrong and goes on reading. */
    public void refuse(Reason reason) {
        reasons.add(reason);
    }

    /** Ends the reading: everything that was wrong, at once. */
    public void done() {
        if (!reasons.isEmpty()) {
            throw Refused.all(List.copyOf(reasons));
        }
    }

    // — What is wrong with it —

    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    public Optional<Reason> wrong(String name) {
        return reasons.stream().filter(it -> name.equals(it.at())).findFirst();
    }

    /** What its fields are called. */
    public FieldNames names() {
        return names;
    }

    // — Acting —

    /**
     * Acts once, however often the form is sent; when refused, shows it again with status 422, or
     * 409 when somebody else was faster.
     *
     * @param act answers {@link Pages#go}
     */
    public ModelAndView attempt(Supplier<ModelAndView> act, Supplier<ModelAndView> again) {
        try {
            done();
            return has("once") ? actOnce(act) : act.get();
        } catch (Refused refused) {
            RefusedWrites.note(request, refused);
            refused.reasons().stream().filter(it -> !reasons.contains(it)).forEach(reasons::add);
            var shown = again.get();
            shown.setStatus(
                    refused.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
    }

    private ModelAndView actOnce(Supplier<ModelAndView> act) {
        var acted = new ArrayList<ModelAndView>(1);
        var answer =
                once.run(
                        owner(),
                        text("once"),
                        content(),
                        () -> {
                            var shown = act.get();
                            acted.add(shown);
                            return new Once.Answer(303, location(shown), "");
                        },
                        "kernel.refused.sent-before");
        return acted.isEmpty() ? Pages.go(answer.location()) : acted.getFirst();
    }

    /** Whose key it is: nobody is answered with where another's led. */
    private String owner() {
        return request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor me
                ? "form/" + me.number()
                : "form";
    }

    /**
     * All that was sent: who goes back, writes something else and sends again means something else,
     * and what they wrote must not vanish behind the first answer. Secrets are left out: a fast
     * hash of a password must not lie beside the slow one.
     */
    private String content() {
        var sent = new StringBuilder(request.getRequestURI());
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) -> {
                    if (!NOT_CONTENT.contains(name)) {
                        sent.append('\n').append(name).append('=').append(List.of(values));
                    }
                });
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            parts.getMultiFileMap()
                    .values()
                    .forEach(files ->
                            files.forEach(file ->
                                    sent.append('\n')
                                            .append(file.getOriginalFilename())
                                            .append(' ')
                                            .append(file.getSize())));
        }
        return sent.toString();
    }

    private static String location(ModelAndView answer) {
        if (answer.getView() instanceof RedirectView redirect && redirect.getUrl() != null) {
            return redirect.getUrl();
        }
        throw new IllegalStateException("A form that was accepted goes to a page");
    }
}
