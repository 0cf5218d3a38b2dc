package org.heed.project.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.project.LadderLine;
import org.heed.project.LadderStep;
import org.heed.project.Ladders;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectParts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/projects/{project}/ladder}: who faces whom on each level. */
@RestController
@RequestMapping("/api/v1/projects/{project}/ladder")
class LadderResource {

    private final Ladders ladders;
    private final ProjectParts parts;
    private final ProjectLists lists;

    LadderResource(Ladders ladders, ProjectParts parts, ProjectLists lists) {
        this.ladders = ladders;
        this.parts = parts;
        this.lists = lists;
    }

    /** A level with both sides. */
    record LevelJson(
            int level,
            @Nullable Long person,
            @Nullable String personName,
            @Nullable Long contact,
            @Nullable String contactName,
            String channel,
            int answerHours,
            int version) {

        static LevelJson of(LadderLine line) {
            var step = line.step();
            var theirs = step.theirs();
            return new LevelJson(
                    step.level(),
                    ProjectJson.id(step.ours()),
                    line.oursName(),
                    theirs == null ? null : theirs.value(),
                    line.theirsName(),
                    step.channel().word(),
                    step.answerHours(),
                    line.version());
        }
    }

    /** Who faces whom; at least one side. */
    record LevelInput(
            @Nullable Long person,
            @Nullable Long contact,
            @Nullable String channel,
            @Nullable Integer answerHours) {}

    /** From the level nearest to the work upwards. */
    @GetMapping
    Slice<LevelJson> list(Me me, @PathVariable String project) {
        var lines = parts.ladder(me, lists.get(me, project).id());
        return new Slice<>(lines.stream().map(LevelJson::of).toList(), null);
    }

    /** Fills a level; {@code If-Match} names the version of one that is filled already. */
    @PutMapping("/{level}")
    Slice<LevelJson> place(
            Me me,
            @PathVariable String project,
            @PathVariable int level,
            @RequestBody LevelInput input,
            HttpServletRequest request) {
        var id = lists.get(me, project).id();
        var step =
                new LadderStep(
                        level,
                        Read.person(input.person(), null),
                        Read.contact(input.contact(), null),
                        Read.one(input.channel(), Channel.PHONE, Channel::of, "channel"),
                        Read.given(input.answerHours(), "answerHours"));
        Api.matching(
                request,
                () -> {
                    ladders.place(me, id, Api.maybeIfMatch(request).orElse(0), step);
                    return id;
                });
        return list(me, project);
    }

    @DeleteMapping("/{level}")
    ResponseEntity<Void> clear(Me me, @PathVariable String project, @PathVariable int level) {
        ladders.clear(me, lists.get(me, project).id(), level);
        return ResponseEntity.noContent().build();
    }
}
