# What a newcomer types: make run, make test. `make help` lists the rest.
# Standard output belongs to the program; all that builds or installs speaks on standard error.

SWIFT ?= swift
PREFIX ?= $(HOME)/.local
DESTDIR ?=
LIBRARY ?= $(or $(TMPDIR),/tmp)/lapboard-big-library.sqlite

# The release has a folder of its own, so that its flags and those of a plain `swift build`
# do not undo each other's work.
release_folder := .build-release
bench_folder := .build-bench
fuzz_folder := .build-fuzz
program := $(release_folder)/release/lapboard
# Everything the program is made of; the folders among it tell of files added and removed.
ingredients := Package.swift $(wildcard Package.resolved) $(shell find Sources Assets)
formatted := Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift

.DEFAULT_GOAL := help
.PHONY: help run build test bench bench-check bench-terminal bench-import big-library bench-library fuzz install uninstall format lint clean deps

help:
	@echo 'make run        build what is missing and open the dashboard (ARGS="races" for a command)'
	@echo 'make build      build the release: $(program)'
	@echo 'make test       build and run all tests'
	@echo 'make bench      measure drawing, seeking and loading in a release build;'
	@echo '                make bench-terminal the first frame and the cost of playing a race;'
	@echo '                make bench-import large files beside the shell of SQLite,'
	@echo '                make big-library a library of ten million marks (LIBRARY=FILE),'
	@echo '                make bench-library what it answers how fast'
	@echo 'make fuzz       feed every reader two million broken inputs, or for ten minutes (FUZZ=csv for one,'
	@echo '                FUZZ_RUNS=, FUZZ_SECONDS=)'
	@echo 'make install    copy program, manual and completions below PREFIX, $(PREFIX)'
	@echo 'make uninstall  remove it from there'
	@echo 'make format     format the sources; make lint checks them and their imports'
	@echo 'make deps       install what building and testing need and the system lacks'
	@echo 'make clean      remove everything that was built'

run: $(program)
	@$(program) $(ARGS)

build: $(program)

$(program): $(ingredients)
	@.ci/deps build
	@echo 'building the release: minutes the first time, seconds after a change' >&2
	@$(SWIFT) build -c release --scratch-path $(release_folder) --product lapboard \
	  $$(.ci/release-flags) >&2
	@touch $@

test:
	@.ci/deps test
	@$(SWIFT) test --disable-xctest $(ARGS)

# SwiftPM keeps its plan of a build until a file comes or goes in the package being built; it does
# not look into the one above, whose files are most of Benchmarks. So the plan is made anew each time.
build_bench = $(SWIFT) build --package-path Benchmarks --scratch-path $(bench_folder) \
  --disable-build-manifest-caching

bench:
	@.ci/deps build
	@$(build_bench) -c release --product lapboard-bench >&2
	@$(bench_folder)/release/lapboard-bench $(ARGS)

# Only whether it builds; what measures is not part of the tests.
bench-check:
	@.ci/deps build
	@$(build_bench) >&2

# On a terminal of its own: the first frame, and a race played beside asciinema.
bench-terminal: $(program)
	@.ci/deps test
	@$(build_bench) -c release --product terminal-bench >&2
	@$(bench_folder)/release/terminal-bench $(program) $(ARGS)

# Large files by the program, and by the shell of SQLite beside it: a million rows take some minutes.
bench-import: $(program)
	@.ci/deps bench
	@$(build_bench) -c release --product import-bench >&2
	@$(bench_folder)/release/import-bench $(program) $(ARGS)

# Ten million made-up marks by half a million athletes: some 3 GB, some minutes.
$(LIBRARY):
	@.ci/deps build
	@$(build_bench) -c release --product library-bench >&2
	@$(bench_folder)/release/library-bench make '$@' || { rm -f '$@' '$@'-wal '$@'-shm; exit 1; }

big-library: $(LIBRARY)

bench-library: $(LIBRARY)
	@$(build_bench) -c release --product library-bench >&2
	@$(bench_folder)/release/library-bench measure '$(LIBRARY)'

# The readers with the eyes of libFuzzer in them, in a folder of their own.
fuzz:
	@.ci/deps build
	@$(SWIFT) build --package-path Tests/Fuzzing --scratch-path $(fuzz_folder) \
	  --disable-build-manifest-caching -c release --sanitize fuzzer -Xswiftc -enable-testing >&2
	@Tests/Fuzzing/fuzz $(fuzz_folder)/release/lapboard-fuzz $(fuzz_folder)

# What the program says of itself, below PREFIX/share.
manual := man/man1/lapboard.1
bash_completion := bash-completion/completions/lapboard
zsh_completion := zsh/site-functions/_lapboard
fish_completion := fish/vendor_completions.d/lapboard.fish
pages := $(manual) $(bash_completion) $(zsh_completion) $(fish_completion)

install: $(program)
	@mkdir -p '$(DESTDIR)$(PREFIX)/bin'
	@install -m 755 $(program) '$(DESTDIR)$(PREFIX)/bin/lapboard'
	@mkdir -p $(foreach file,$(pages),'$(DESTDIR)$(PREFIX)/share/$(dir $(file))')
	@$(program) manual > '$(DESTDIR)$(PREFIX)/share/$(manual)'
	@$(program) completions bash > '$(DESTDIR)$(PREFIX)/share/$(bash_completion)'
	@$(program) completions zsh > '$(DESTDIR)$(PREFIX)/share/$(zsh_completion)'
	@$(program) completions fish > '$(DESTDIR)$(PREFIX)/share/$(fish_completion)'
	@echo 'installed $(DESTDIR)$(PREFIX)/bin/lapboard' >&2
	@case ":$$PATH:" in *':$(PREFIX)/bin:'*) ;; *) echo '$(PREFIX)/bin is not in PATH' >&2 ;; esac

uninstall:
	@rm -f '$(DESTDIR)$(PREFIX)/bin/lapboard' \
	  $(foreach file,$(pages),'$(DESTDIR)$(PREFIX)/share/$(file)')
	@echo 'removed $(DESTDIR)$(PREFIX)/bin/lapboard; the library stays (lapboard doctor says where)' >&2

format:
	@$(SWIFT) format -irp $(formatted)

lint:
	@$(SWIFT) format lint --strict -rp $(formatted)
	@.ci/check-imports --check
	@.ci/check-imports

deps:
	@.ci/deps test

clean:
	@rm -rf .build $(release_folder) $(bench_folder) $(fuzz_folder)
