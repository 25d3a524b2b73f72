package org.demarche.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;

/** Parses one line of the inline notation: {@code [Turkish police](a1) [detained](1 COERCE arrest) [a judge](r1).} */
final class InlineNotation {
    private static final Pattern ROLE = Pattern.compile("([arsc])(\\d+)(?:\\.(\\d))?");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_-]*");
    private static final Pattern MODE = Pattern.compile("[a-z][a-z0-9-]*");

    private final StringBuilder text = new StringBuilder();
    private final SortedMap<Integer, Draft> drafts = new TreeMap<>();
    private final List<RoleMark> roles = new ArrayList<>();
    private final List<Offsets> decoys = new ArrayList<>();

    private InlineNotation() {}

    /** An event under construction. */
    private record Draft(
            String type,
            List<String> modes,
            Set<AuxiliaryMode> auxiliaryModes,
            List<String> contexts,
            boolean withoutActor,
            Offsets trigger) {}

    /** A mark that gives words a role in an event. */
    private record RoleMark(char role, int event, int layer, Offsets place) {}

    /**
     * The sentence that a line tells.
     *
     * @throws NotationException if the line is not in the notation
     */
    static CorpusSentence parse(String file, int line, String register, String marked) throws NotationException {
        InlineNotation notation = new InlineNotation();
        notation.read(marked);
        return notation.sentence(file, line, register);
    }

    private void read(String marked) throws NotationException {
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        while (at < marked.length()) {
            char unit = marked.charAt(at);
            if (unit == '[') {
                open.push(text.length());
                at++;
            } else if (unit == ']') {
                int close = marked.indexOf(')', at);
                if (open.isEmpty() || !marked.startsWith("](", at) || close < 0) {
                    throw new NotationException("a mark is written [words](tags), near \""
                            + marked.substring(Math.max(0, at - 20), Math.min(marked.length(), at + 3)) + "\"");
                }
                mark(open.pop(), marked.substring(at + 2, close));
                at = close + 1;
            } else {
                text.append(unit);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw new NotationException("a [ is not closed; write [words](tags)");
        }
    }

    private void mark(int start, String tags) throws NotationException {
        String words = text.substring(start);
        if (words.isBlank() || !words.equals(words.strip())) {
            throw new NotationException("the mark \"" + words + "\" is empty or has outer blanks; mark whole words");
        }
        Offsets place = new Offsets(start, text.length());
        for (String part : tags.split(";", -1)) {
            String[] parts = part.strip().split("\\s+");
            if (parts[0].equals("none")) {
                decoys.add(place);
            } else if (!parts[0].isEmpty() && Character.isDigit(parts[0].charAt(0))) {
                event(parts, place);
            } else {
                for (String role : parts) {
                    role(role, place);
                }
            }
        }
    }

    private void event(String[] tags, Offsets place) throws NotationException {
        int number = number(tags[0]);
        if (tags.length < 2 || !TYPE.matcher(tags[1]).matches()) {
            throw new NotationException("event " + number + " has no type; write (" + number + " TYPE mode ...)");
        }
        List<String> modes = new ArrayList<>();
        Set<AuxiliaryMode> statuses = EnumSet.noneOf(AuxiliaryMode.class);
        List<String> contexts = new ArrayList<>();
        boolean withoutActor = false;
        for (int next = 2; next < tags.length; next++) {
            String tag = tags[next];
            if (tag.startsWith("+")) {
                statuses.add(status(tag.substring(1)));
            } else if (tag.startsWith("@")) {
                contexts.add(tag.substring(1));
            } else if (tag.equals("noactor")) {
                withoutActor = true;
            } else if (MODE.matcher(tag).matches()) {
                modes.add(tag);
            } else {
                throw new NotationException("the tag " + tag + " of event " + number + " is not known");
            }
        }
        Draft draft = new Draft(tags[1], modes, statuses, contexts, withoutActor, place);
        if (drafts.put(number, draft) != null) {
            throw new NotationException("event " + number + " has two triggers; give each event its own number");
        }
    }

    private static AuxiliaryMode status(String name) throws NotationException {
        for (AuxiliaryMode mode : AuxiliaryMode.values()) {
            if (mode.label().equals(name)) {
                return mode;
            }
        }
        throw new NotationException(
                "+" + name + " is no auxiliary mode; use +negation, +future, +hypothetical or +historical");
    }

    private static int number(String digits) throws NotationException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notOne) {
            throw new NotationException("\"" + digits + "\" is not the number of an event");
        }
    }

    private void role(String tag, Offsets place) throws NotationException {
        Matcher matcher = ROLE.matcher(tag);
        if (!matcher.matches()) {
            throw new NotationException("the tag \"" + tag + "\" is none of aN, rN, sN, cN, none, or an event");
        }
        int layer = matcher.group(3) == null ? 1 : number(matcher.group(3));
        roles.add(new RoleMark(matcher.group(1).charAt(0), number(matcher.group(2)), layer, place));
    }

    private CorpusSentence sentence(String file, int line, String register) throws NotationException {
        for (RoleMark role : roles) {
            if (!drafts.containsKey(role.event())) {
                throw new NotationException("a mark belongs to event " + role.event() + ", which has no trigger");
            }
        }
        if (drafts.isEmpty() && decoys.isEmpty()) {
            throw new NotationException("there is neither an event nor a word marked none");
        }
        List<CorpusEvent> events = new ArrayList<>();
        for (int number : drafts.keySet()) {
            events.add(event(number, drafts.get(number)));
        }
        return new CorpusSentence(file, line, register, text.toString(), events, decoys);
    }

    private CorpusEvent event(int number, Draft draft) throws NotationException {
        List<Offsets> actors = places('a', number, 1);
        if (actors.isEmpty() != draft.withoutActor()) {
            throw new NotationException(
                    draft.withoutActor()
                            ? "event " + number + " is marked noactor and has an actor; remove one"
                            : "event " + number + " has no actor; mark one, or write noactor");
        }
        List<CorpusEvent.Saying> attribution = new ArrayList<>();
        for (int layer = 1; layer <= 3; layer++) {
            List<Offsets> speakers = places('s', number, layer);
            List<Offsets> cues = places('c', number, layer);
            if (!speakers.isEmpty() || !cues.isEmpty()) {
                attribution.add(new CorpusEvent.Saying(speakers, cues));
            }
        }
        return new CorpusEvent(
                number,
                draft.type(),
                draft.modes(),
                draft.auxiliaryModes(),
                draft.contexts(),
                draft.trigger(),
                actors,
                places('r', number, 1),
                attribution);
    }

    private List<Offsets> places(char role, int event, int layer) {
        List<Offsets> places = new ArrayList<>();
        for (RoleMark mark : roles) {
            if (mark.role() == role && mark.event() == event && mark.layer() == layer) {
                places.add(mark.place());
            }
        }
        places.sort(java.util.Comparator.comparingInt(Offsets::start).thenComparingInt(Offsets::end));
        return places;
    }
}
