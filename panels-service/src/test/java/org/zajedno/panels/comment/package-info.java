/** Tests of comments and their answers. */
package org.zajedno.panels.comment;
