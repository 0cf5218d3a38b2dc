package org.heed.identity.web;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Options for fields in which one types a colleague's name. */
@Controller
class PickerController {

    private final PeopleLists lists;

    PickerController(PeopleLists lists) {
        this.lists = lists;
    }

    @GetMapping("/people/picker")
    ModelAndView list(Me me, @RequestParam(defaultValue = "") String q) {
        return Pages.show("identity/picker", new IdentityPages.Found(lists.picker(me, q, 12)));
    }
}
