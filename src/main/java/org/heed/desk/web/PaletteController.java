package org.heed.desk.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The palette: a list for the dialog that asks with {@code q}, a page for whoever has no script.
 */
@Controller
class PaletteController {

    private final Palette palette;

    PaletteController(Palette palette) {
        this.palette = palette;
    }

    @GetMapping(value = "/palette", params = "q")
    ModelAndView list(
            Me me, @RequestParam String q, @RequestParam(defaultValue = "") String at, Form form) {
        return Pages.show("desk/options", offered(me, q, at, form));
    }

    @GetMapping(value = "/palette", params = "!q")
    ModelAndView show(
            Me me,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String at,
            Form form) {
        return Pages.show("desk/palette", offered(me, find, at, form));
    }

    private DeskPages.Palette offered(Me me, String typed, String at, Form form) {
        return new DeskPages.Palette(form, typed.strip(), at, palette.offer(me, typed, at));
    }
}
