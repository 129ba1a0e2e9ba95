CREATE TABLE "snapshots" (
	"project_id" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"update_count" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "updates" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "updates_of_project" ON "updates" USING btree ("project_id","id");