// The least a GitHub action can be: an input, a client, one request.
import * as core from '@actions/core';
import { Octokit } from '@octokit/rest';

const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
const octokit = new Octokit({ auth: core.getInput('github-token'), baseUrl: process.env.GITHUB_API_URL });
const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: 812 });
core.setOutput('title', data.title);
