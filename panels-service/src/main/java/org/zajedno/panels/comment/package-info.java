/** The comments of panel members on a version, their screening and their responses. */
package org.zajedno.panels.comment;
