/** Tests of the response board where comments are answered. */
package org.zajedno.panels.responseboard;
