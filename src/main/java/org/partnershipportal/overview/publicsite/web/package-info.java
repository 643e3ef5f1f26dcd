/** Controllers of the public pages and what their templates need. */
@NullMarked
package org.partnershipportal.overview.publicsite.web;

import org.jspecify.annotations.NullMarked;
