package org.heed.clock.web;

import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.clock.CalendarText;
import org.heed.clock.HolidayPreview;
import org.heed.clock.Holidays;
import org.heed.clock.SpecialDay;
import org.heed.clock.web.ClockPages.HolidaysPage;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Holidays from an iCalendar file: looked at first, then taken over. */
@Controller
class HolidaysController {

    private static final String PATH = "/settings/calendars/{id}/holidays";

    private final Holidays holidays;
    private final CalendarLists lists;

    HolidaysController(Holidays holidays, CalendarLists lists) {
        this.holidays = holidays;
        this.lists = lists;
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin(Me me, @PathVariable long id, Form form) {
        return show(me, id, form, null);
    }

    /** Shows what the file would bring; nothing is kept of it yet. */
    @PostMapping(PATH + "/preview")
    ModelAndView preview(Me me, @PathVariable long id, Form form) {
        requireAdministrator(me);
        var found = new ArrayList<HolidayPreview>();
        try {
            var files = form.files("file");
            if (files.isEmpty()) {
                form.refuse(Reason.of("kernel.refused.missing", "file"));
                form.done();
            }
            found.add(holidays.preview(me, new CalendarId(id), bytes(files.getFirst())));
        } catch (Refused refused) {
            refused.reasons().stream()
                    .filter(it -> !form.reasons().contains(it))
                    .forEach(form::refuse);
        }
        var page = show(me, id, form, found.isEmpty() ? null : found.getFirst());
        if (found.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @PostMapping(PATH)
    ModelAndView adopt(Me me, @PathVariable long id, Form form) {
        requireAdministrator(me);
        return form.attempt(
                () -> {
                    var days = CalendarText.holidays(form.required("holidays", 20_000));
                    form.done();
                    holidays.adopt(me, new CalendarId(id), form.version(), days);
                    return Pages.go("/settings/calendars/" + id, Notice.of("clock.calendar.saved"));
                },
                () -> show(me, id, form, null));
    }

    private ModelAndView show(Me me, long id, Form form, @Nullable HolidayPreview preview) {
        requireAdministrator(me);
        List<SpecialDay> fresh = preview == null ? List.of() : List.copyOf(preview.fresh());
        return Pages.show(
                "clock/holidays",
                new HolidaysPage(
                        form,
                        lists.get(me, new CalendarId(id)).line(),
                        preview,
                        CalendarText.write(fresh, SpecialDay.Holiday.class)));
    }

    /** One byte more than is read at all, so that what is larger is refused and not cut off. */
    private static byte[] bytes(MultipartFile file) {
        try (var content = file.getInputStream()) {
            return content.readNBytes(Holidays.LARGEST + 1);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
