/** Tests of what lists can be narrowed down by, and what nobody learns by it. */
package org.zajedno.panels.filter;
