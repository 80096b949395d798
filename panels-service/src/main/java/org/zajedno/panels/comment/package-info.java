/** What panel members say about a version, and how each of them is answered. */
package org.zajedno.panels.comment;
