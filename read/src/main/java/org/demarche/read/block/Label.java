package org.demarche.read.block;

import org.demarche.model.BlockKind;

/**
 * What a line was taken for.
 *
 * @param kind   its kind
 * @param reason why, in a few words
 * @param closes whether readers' comments may follow it at the end of a report
 */
record Label(BlockKind kind, String reason, boolean closes) {
    static Label body(String reason) {
        return new Label(BlockKind.BODY, reason, false);
    }

    static Label comment(String reason) {
        return new Label(BlockKind.COMMENT, reason, false);
    }

    static Label furniture(String reason) {
        return new Label(BlockKind.FURNITURE, reason, false);
    }

    static Label closing(String reason) {
        return new Label(BlockKind.FURNITURE, reason, true);
    }

    boolean isFurniture() {
        return kind == BlockKind.FURNITURE;
    }

    boolean isBody() {
        return kind == BlockKind.BODY;
    }
}
