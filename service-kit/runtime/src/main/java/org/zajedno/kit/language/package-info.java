/** Languages with their script, texts in several of them, and the choice between them. */
package org.zajedno.kit.language;
