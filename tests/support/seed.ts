import fc from 'fast-check';

/** Properties are tried on the same cases in every run, so that a run says something of the change before it; another seed tries others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SOURCELINE_SEED'] ?? 1) });
