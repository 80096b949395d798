/** What lists can be narrowed down by. */
package org.zajedno.panels.filter;
