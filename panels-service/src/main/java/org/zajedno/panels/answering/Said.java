package org.zajedno.panels.answering;

import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.About;
import org.zajedno.panels.comment.CommentState;

/** A comment, as far as it matters for where it lies on the desk. */
record Said(UUID commentId, About about, LanguageTag language, CommentState state) {}
